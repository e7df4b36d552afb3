import type { Recurrence } from '../tasks/deadline.ts'
import type { Resolved } from './found-deadline.ts'

const BY_UNIT: Record<string, Recurrence> = {
  ngày: 'daily',
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  quí: 'quarterly',
  năm: 'yearly',
}
const NUMBERS: Record<string, number> = { một: 1, hai: 2, ba: 3, sáu: 6 }

/** "hằng tháng", "trước ngày 05 hằng tháng", "mỗi quý một lần", "định kỳ tháng". */
export function resolveEach(match: RegExpMatchArray): Resolved | null {
  const isHalfYear = /(?:^|\s)0?6 tháng/u.test(match[0])
  return recurring(isHalfYear ? 'half-yearly' : BY_UNIT[match.at(-1) ?? ''])
}

/** "6 tháng một lần", "định kỳ 3 tháng": so many units between two times. */
export function resolveSpan(match: RegExpMatchArray): Resolved | null {
  const count = match[1] === undefined ? 1 : (NUMBERS[match[1]] ?? Number(match[1]))
  if (match[2] === 'tháng' && count === 3) return recurring('quarterly')
  if (match[2] === 'tháng' && count === 6) return recurring('half-yearly')
  if (match[2] === 'tháng' && count === 12) return recurring('yearly')
  if (match[2] === 'quý' && count === 2) return recurring('half-yearly')
  return recurring(BY_UNIT[match[2] ?? ''])
}

/** "2 lần/năm": so many times in a unit. */
export function resolveTimes(match: RegExpMatchArray): Resolved | null {
  const count = NUMBERS[match[1] ?? ''] ?? Number(match[1])
  if (match[2] === 'năm' && count === 2) return recurring('half-yearly')
  if (match[2] === 'năm' && count === 4) return recurring('quarterly')
  if (match[2] === 'năm' && count === 12) return recurring('monthly')
  return recurring(BY_UNIT[match[2] ?? ''])
}

function recurring(recurrence: Recurrence | undefined): Resolved | null {
  return recurrence === undefined ? null : { kind: 'recurring', recurrence }
}
