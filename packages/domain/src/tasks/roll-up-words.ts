/** How many bodies of a task stand where. */
export interface RollUpCounts {
  total: number
  accepted: number
  reported: number
  overdue: number
  unacknowledged: number
  returned: number
}

/** "7/12 xong, 2 quá hạn, 1 chưa tiếp nhận"; `done` says what the first count is of. */
export function rollUpWords(counts: RollUpCounts, done = 'xong'): string {
  if (counts.total === 0) return 'Đã rút'
  const parts = [`${counts.accepted}/${counts.total} ${done}`]
  if (counts.reported > 0) parts.push(`${counts.reported} chờ xác nhận`)
  if (counts.overdue > 0) parts.push(`${counts.overdue} quá hạn`)
  if (counts.unacknowledged > 0) parts.push(`${counts.unacknowledged} chưa tiếp nhận`)
  if (counts.returned > 0) parts.push(`${counts.returned} đã trả lại`)
  return parts.join(', ')
}
