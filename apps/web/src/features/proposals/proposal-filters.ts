import { ANSWER_KINDS, ANSWER_TIMES, PROPOSAL_STATES } from '@phoihop/contract/proposal-shapes'
import type { ProposalQuery } from './api.ts'

/** The filters of the register as they stand in its address: the same names as in the API. */
export const FILTER_NAMES = [
  'q',
  'state',
  'time',
  'kind',
  'askerId',
  'addressedToId',
  'field',
  'meetingId',
  'period',
  'mine',
  'order',
] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type FilterValues = Partial<Record<FilterName, string>>

export const STATE_CHOICES = ['open', ...PROPOSAL_STATES] as const
export const TIME_CHOICES = ANSWER_TIMES.filter((time) => time !== 'none')
export const ORDER_CHOICES = ['newest', 'due', 'asker'] as const

/** Address → query. A value that is none (an old link, a typing error) filters nothing. */
export function toProposalQuery(values: FilterValues): ProposalQuery {
  const { q, askerId, addressedToId, field, meetingId, period } = values
  const state = STATE_CHOICES.find((one) => one === values.state)
  const time = ANSWER_TIMES.find((one) => one === values.time)
  const kind = ANSWER_KINDS.find((one) => one === values.kind)
  const order = ORDER_CHOICES.find((one) => one === values.order)
  return {
    ...(q !== undefined && { q }),
    ...(askerId !== undefined && { askerId }),
    ...(addressedToId !== undefined && { addressedToId }),
    ...(field !== undefined && { field }),
    ...(meetingId !== undefined && { meetingId }),
    ...(period !== undefined && { period }),
    ...(values.mine === 'true' && { mine: 'true' as const }),
    ...(state && { state }),
    ...(time && { time }),
    ...(kind && { kind }),
    ...(order && { order }),
  }
}
