import { ITEM_LEVELS, type ItemLevel } from '@phoihop/domain/manuscripts/manuscript'
import { manuscriptSchema as schema } from '@phoihop/manuscript/schema'
import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { goToNextCell, isInTable } from 'prosemirror-tables'
import { levelOf } from './item-labels.ts'

const { item, paragraph, closing } = schema.nodes

interface Placed {
  node: Node
  at: number
}

/** The text blocks outside of tables that the selection touches. */
export function chosenBlocks({ doc, selection }: EditorState): Placed[] {
  const blocks: Placed[] = []
  doc.nodesBetween(selection.from, selection.to, (node, at, parent) => {
    if (parent === doc && node.isTextblock) blocks.push({ node, at })
    return false
  })
  return blocks
}

/** Makes the chosen blocks items of a level; paragraphs again where all of them are that already. */
export function setLevel(level: ItemLevel): Command {
  return onBlocks((blocks, tr) => {
    const isSet = blocks.every(({ node }) => node.type === item && levelOf(node) === level)
    for (const { node, at } of blocks) {
      if (isSet) tr.setNodeMarkup(at, paragraph)
      else tr.setNodeMarkup(at, item, { level, heading: node.attrs.heading === true, number: null })
    }
  })
}

export const setParagraph: Command = onBlocks((blocks, tr) => {
  for (const { at } of blocks) tr.setNodeMarkup(at, paragraph)
})

export const setClosing: Command = onBlocks((blocks, tr) => {
  for (const { at, node } of blocks) tr.setNodeMarkup(at, node.type === closing ? paragraph : closing)
})

/** A title instead of a sentence, or back. */
export const toggleHeading: Command = onBlocks((blocks, tr) => {
  for (const { node, at } of blocks)
    if (node.type === item) tr.setNodeMarkup(at, item, { ...node.attrs, heading: node.attrs.heading !== true })
})

/** Tab and Shift-Tab: one level in or out; what is no item is left alone. */
export function shiftLevel(by: 1 | -1): Command {
  return onBlocks((blocks, tr) => {
    for (const { node, at } of blocks) {
      if (node.type !== item) continue
      const level = ITEM_LEVELS[ITEM_LEVELS.indexOf(levelOf(node)) + by]
      if (level) tr.setNodeMarkup(at, item, { ...node.attrs, level, number: null })
    }
  })
}

function onBlocks(change: (blocks: readonly Placed[], tr: Transaction) => void): Command {
  return (state, dispatch) => {
    const blocks = chosenBlocks(state)
    if (blocks.length === 0) return false
    const { tr } = state
    change(blocks, tr)
    if (tr.docChanged) dispatch?.(tr.scrollIntoView())
    return true
  }
}

/** Enter as in Word: the next item of the level; on an empty item one level out, at last a plain paragraph. */
export const enter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (isInTable(state)) return goToNextCell(1)(state, dispatch) || true
  const node = $from.parent
  if (!node.isTextblock) return false
  if (node.type === item && node.content.size === 0 && empty) {
    const outer = ITEM_LEVELS[ITEM_LEVELS.indexOf(levelOf(node)) - 1]
    return (outer ? shiftLevel(-1) : setParagraph)(state, dispatch)
  }
  const { tr } = state
  tr.deleteSelection()
  const $at = tr.selection.$from
  const after = nextOf($at.parent, $at.parentOffset === 0 && $at.parent.content.size > 0)
  tr.split($at.pos, 1, [after])
  dispatch?.(tr.scrollIntoView())
  return true
}

/** What the second half of a block becomes. */
function nextOf(node: Node, atStart: boolean) {
  if (node.type === item)
    return {
      type: item,
      attrs: { level: levelOf(node), heading: atStart && node.attrs.heading === true, number: null },
    }
  return { type: atStart ? node.type : paragraph }
}

/** Backspace at the start of an item or closing: first its label goes; then it joins what stands before it. */
export const backspace: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || isInTable(state)) return false
  if ($from.parent.type !== item && $from.parent.type !== closing) return false
  return setParagraph(state, dispatch)
}

/** Puts a table of 3 columns and 2 rows below the block with the caret, or in its place when that is empty. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false
  const { $from } = state.selection
  const at = $from.parent.content.size === 0 ? $from.before(1) : $from.after(1)
  const after = $from.after(1)
  const header = schema.nodes.table_row.create(null, cells('table_header', 'title'))
  const row = () => schema.nodes.table_row.create(null, cells('table_cell', 'line'))
  const table = schema.nodes.table.create(null, [header, row(), row()])
  const { tr } = state
  tr.replaceWith(at, after, after === state.doc.content.size ? [table, paragraph.create()] : table)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 4))).scrollIntoView())
  return true
}

function cells(cell: 'table_header' | 'table_cell', line: 'title' | 'line'): Node[] {
  return Array.from({ length: 3 }, () => schema.nodes[cell].create(null, schema.nodes[line].create()))
}
