/** How many bodies of a task stand where; of recurring work, those of the newest period. */
export interface RollUpCounts {
  total: number
  accepted: number
  reported: number
  overdue: number
  unacknowledged: number
  returned: number
  /** requests for more time that wait for a decision */
  extending: number
  /** the class through which all of them were reached; null: named themselves, or of several classes */
  classCode: string | null
}

/** What one body of a class is called where bodies are counted. */
const NOUNS: Readonly<Record<string, string>> = {
  communes: 'xã',
  'commune-party': 'Đảng ủy xã',
  'commune-front': 'Mặt trận xã',
  'commune-women': 'Hội LHPN xã',
  'commune-farmers': 'Hội Nông dân xã',
  'district-mass': 'đoàn thể',
  'district-departments': 'phòng, ban',
}

/** "7/12 xong, 2 quá hạn, 1 chưa tiếp nhận"; of one class "11/16 xã xong"; `done` says what the first count is of. */
export function rollUpWords(counts: RollUpCounts, done = 'xong'): string {
  if (counts.total === 0) return 'Đã rút'
  const noun = counts.classCode === null ? undefined : NOUNS[counts.classCode]
  const parts = [`${counts.accepted}/${counts.total} ${noun === undefined ? done : `${noun} xong`}`]
  if (counts.reported > 0) parts.push(`${counts.reported} chờ xác nhận`)
  if (counts.extending > 0) parts.push(`${counts.extending} xin gia hạn`)
  if (counts.overdue > 0) parts.push(`${counts.overdue} quá hạn`)
  if (counts.unacknowledged > 0) parts.push(`${counts.unacknowledged} chưa tiếp nhận`)
  if (counts.returned > 0) parts.push(`${counts.returned} đã trả lại`)
  return parts.join(', ')
}
