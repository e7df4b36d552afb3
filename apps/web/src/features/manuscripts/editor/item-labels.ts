import { itemCounter, labelOf } from '@phoihop/domain/manuscripts/lay-out-manuscript'
import { ITEM_LEVELS, type ItemLevel } from '@phoihop/domain/manuscripts/manuscript'
import type { Node } from 'prosemirror-model'

export type World = 'party' | 'state'

export interface LabelledItem {
  /** where the item begins in the document */
  at: number
  node: Node
  level: ItemLevel
  /** as printed: "I." ("I-" of the Party), "1.", "a)", "-", "+" */
  label: string
  /** the number it would have if it counted on; null where a number is set by hand and is that one */
  next: number
}

export function levelOf(node: Node): ItemLevel {
  return ITEM_LEVELS.find((level) => level === node.attrs.level) ?? 'arabic'
}

/** All items with the labels they bear now. An item still empty counts too, as in Word. */
export function labelledItems(doc: Node, world: World): LabelledItem[] {
  const [count, natural] = [itemCounter(), itemCounter()]
  const items: LabelledItem[] = []
  doc.forEach((node, at) => {
    if (node.type.name !== 'item') return
    const level = levelOf(node)
    const set = typeof node.attrs.number === 'number' ? node.attrs.number : null
    const next = natural(level, null)
    const number = count(level, set)
    if (number !== next) natural(level, number)
    items.push({ at, node, level, label: printed(level, number, world), next })
  })
  return items
}

function printed(level: ItemLevel, number: number, world: World): string {
  const label = labelOf(level, number)
  switch (level) {
    case 'roman':
      return world === 'party' ? `${label}-` : `${label}.`
    case 'arabic':
      return `${label}.`
    case 'letter':
      return `${label})`
    default:
      return label
  }
}
