import { PAPER_STATES } from '@phoihop/domain/conclusions/paper-states'
import type { ConclusionQuery } from './api.ts'

export const FILTER_NAMES = ['q', 'state', 'form', 'year'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/** Address → query. A value that is none (an old link, a typing error) filters nothing. */
export function toConclusionQuery(values: Partial<Record<FilterName, string>>): ConclusionQuery {
  const { q, state, form, year } = values
  const known = PAPER_STATES.find((one) => one === state)
  return {
    ...(q === undefined ? {} : { q }),
    ...(known === undefined ? {} : { state: known }),
    ...(form === 'conclusion' || form === 'notice' ? { form } : {}),
    ...(year !== undefined && /^(?:19|20)\d{2}$/u.test(year) ? { year: Number(year) } : {}),
  }
}
