import type { AssignmentRow } from '@phoihop/contract/task-shapes'

/** The parts of what waits that a number on top opens. */
export const SLICES = ['overdue', 'due-soon', 'unacknowledged'] as const
export type Slice = (typeof SLICES)[number]

/** The slice an address names; anything else is the whole. */
export function sliceOf(name: string | undefined): Slice | null {
  return SLICES.find((slice) => slice === name) ?? null
}

/** The waiting rows of a slice: as many as its number says. */
export function rowsIn(slice: Slice | null, rows: readonly AssignmentRow[]): readonly AssignmentRow[] {
  if (slice === null) return rows
  return rows.filter((row) => (slice === 'unacknowledged' ? row.state === 'assigned' : row.time === slice))
}
