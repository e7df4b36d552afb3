import type { AssignmentRow } from '@phoihop/contract/task-shapes'

/** The parts of what waits that a number on top opens. */
export const SLICES = ['overdue', 'word-due', 'due-soon', 'unacknowledged'] as const
export type Slice = (typeof SLICES)[number]

/** The slice an address names; anything else is the whole. */
export function sliceOf(name: string | undefined): Slice | null {
  return SLICES.find((slice) => slice === name) ?? null
}

/** The waiting rows of a slice: as many as its number says. */
export function rowsIn(slice: Slice | null, rows: readonly AssignmentRow[], today: string): readonly AssignmentRow[] {
  if (slice === null) return rows
  if (slice === 'unacknowledged') return rows.filter((row) => row.state === 'assigned')
  return rows.filter((row) => (slice === 'word-due' ? isWordDue(row, today) : row.time === slice))
}

/** Work without a last day of which the day for a word has passed without one. */
export function isWordDue({ reviewOn, state }: Pick<AssignmentRow, 'reviewOn' | 'state'>, today: string): boolean {
  const open = ['assigned', 'acknowledged', 'in-progress', 'sent-back'].includes(state)
  return open && reviewOn !== null && reviewOn < today
}
