/**
 * What a later paper makes of an earlier one. NĐ 30/2020, Điều 18: an error of content is mended by a paper of the same
 * kind that replaces it, one of form by a correction; withdrawing calls the paper back.
 */
export const RELATION_KINDS = ['replaces', 'amends', 'corrects', 'withdraws'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

/** postpone lùi hạn · stretch giãn tiến độ · withdraw rút · change thay bằng nội dung của văn bản sau */
export const CHANGE_ACTS = ['postpone', 'stretch', 'withdraw', 'change'] as const
export type ChangeAct = (typeof CHANGE_ACTS)[number]

/** What becomes of open work: a new deadline, or it is withdrawn; null: nothing. */
export type Consequence = { act: 'postpone'; dueOn: string } | { act: 'withdraw' }

/**
 * What the open work of one task has to follow. Replaced or withdrawn papers leave none open; an amendment says it task by
 * task; a correction of form changes no work.
 */
export function consequenceOf(
  kind: RelationKind,
  change: { act: ChangeAct; dueOn: string | null } | null,
): Consequence | null {
  if (kind === 'replaces' || kind === 'withdraws') return { act: 'withdraw' }
  if (kind === 'corrects' || change === null) return null
  if (change.act === 'withdraw' || change.act === 'change') return { act: 'withdraw' }
  return change.dueOn === null ? null : { act: 'postpone', dueOn: change.dueOn }
}
