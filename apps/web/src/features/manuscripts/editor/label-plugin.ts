import { findUnprintable } from '@phoihop/domain/manuscripts/unprintable'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { isOwnChange } from './is-own-change.ts'
import { labelledItems, type World } from './item-labels.ts'
import { blockSize } from './sheet-size.ts'

const key = new PluginKey<DecorationSet>('labels')

/** Shows the printed label of each item, and where a sign stands that cannot be printed. Nothing of it is typed. */
export function labelPlugin(world: World): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: (_, { doc }) => decorate(doc, world),
      apply: (tr, old) => (tr.docChanged ? decorate(tr.doc, world) : old),
    },
    props: { decorations: (state) => key.getState(state) },
    // a number set by hand that is the next one anyway counts on by itself again
    appendTransaction: (transactions, _, { doc, tr }) => {
      if (!transactions.some(isOwnChange)) return null
      const idle = labelledItems(doc, world).filter(({ node, next }) => node.attrs.number === next)
      for (const { at } of idle) tr.setNodeAttribute(at, 'number', null)
      return idle.length > 0 ? tr.setMeta('addToHistory', false) : null
    },
  })
}

function decorate(doc: Parameters<typeof labelledItems>[0], world: World): DecorationSet {
  const labels = labelledItems(doc, world).map(({ at, node, label }) =>
    Decoration.node(at, at + node.nodeSize, {
      'data-label': label,
      ...(node.content.size === 0 && { 'data-empty': 'true' }),
    }),
  )
  const unprintable: Decoration[] = []
  doc.descendants((node, at) => {
    // most blocks have none, and that is known of each
    if (node.isTextblock) return blockSize(node).unprintable !== null
    if (!node.isText || !node.text) return true
    let from = at
    for (const sign of node.text) {
      if (findUnprintable(sign) !== null)
        unprintable.push(Decoration.inline(from, from + sign.length, { class: 'unprintable' }))
      from += sign.length
    }
    return false
  })
  return DecorationSet.create(doc, [...labels, ...unprintable])
}
