import type { Pair, Part } from '../compose/composed-paper.ts'
import { paragraphRows } from './paragraph-rows.ts'
import { drawRows, heightOf, type Column, type Layout, type Row } from './row.ts'

export function partRows(parts: Part[], column: Column, layout: Layout): Row[] {
  return parts.flatMap((part) => paragraphRows(part, column, layout, { glued: false }))
}

/** Two columns of the head in one row. */
export function pairRow(pair: Pair, columns: { left: Column; right: Column }, layout: Layout, gap: number): Row {
  const left = partRows(pair.left, columns.left, layout)
  const right = partRows(pair.right, columns.right, layout)
  return {
    height: Math.max(heightOf(left), heightOf(right)),
    gap,
    glued: false,
    repeat: [],
    draw: (pen, top) => {
      drawRows(left, pen, top)
      drawRows(right, pen, top)
    },
  }
}

/**
 * Nơi nhận beside the signature: one row as tall as the taller side, so that they begin level; of a long list what does
 * not fit beside the signature follows line by line and may go over to the next page.
 */
export function tailRows(pair: Pair, columns: { left: Column; right: Column }, layout: Layout): Row[] {
  const left = partRows(pair.left, columns.left, layout)
  const right = partRows(pair.right, columns.right, layout)
  const height = heightOf(right)
  let beside = 0
  while (beside < left.length && heightOf(left.slice(0, beside + 1)) <= height) beside += 1
  // Nothing to stand beside: at least the label and two lines stay together.
  if (right.length === 0) beside = Math.min(left.length, 3)
  const near = left.slice(0, beside)
  const first: Row = {
    height: Math.max(height, heightOf(near)),
    gap: 14,
    glued: true,
    repeat: [],
    draw: (pen, top) => {
      drawRows(near, pen, top)
      drawRows(right, pen, top)
    },
  }
  // They go on directly under the others, not under the whole signature.
  const overhang = first.height - heightOf(near)
  const rest = left.slice(beside).map((row, index) => (index === 0 ? { ...row, gap: row.gap - overhang } : row))
  return [first, ...rest]
}
