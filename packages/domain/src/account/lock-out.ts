/** How long what was counted matters. */
export const FAILURES_FORGOTTEN_HOURS = 24

/** wrong tries in a row → minutes of waiting; the last for all further ones */
const WAITS: readonly [failures: number, minutes: number][] = [
  [10, 12 * 60],
  [9, 30],
  [8, 15],
  [7, 5],
  [6, 2],
  [5, 1],
]

/**
 * After so many wrong passwords or codes in a row, how many minutes nobody may try. Short waits first, so that a slip
 * or a prank keeps nobody out for long; from the tenth on half a day, or until an administrator unlocks.
 */
export function waitMinutes(failures: number): number {
  return WAITS.find(([from]) => failures >= from)?.[1] ?? 0
}
