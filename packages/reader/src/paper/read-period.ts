import type { CivilDate } from '@phoihop/domain/civil-date'
import { partsOf } from '@phoihop/domain/civil-date'
import { quarterNumber } from '@phoihop/domain/deadlines/resolve-period'
import type { Period } from '../reading.ts'

const MENTION =
  /(?<![\p{L}\d])(?:(?:6|06|sáu) tháng (đầu|cuối) năm|tháng (\d{1,2})|quý (iv|i{1,3}|[1-4])(?![\p{L}\d])|năm(?= \d{4}))(?:\s*(?:\/|-|,)?\s*(?:năm\s*)?(\d{4}))?/gu
const REVIEW = /kết quả|tình hình|đánh giá|kiểm điểm|sơ kết|tổng kết|công tác đã|rút kinh nghiệm/gu
// "tình hình thực hiện nhiệm vụ tháng 3" looks back; "triển khai nhiệm vụ tháng 4" ahead
const AHEAD =
  /phương hướng|(?<!(?:thực hiện|kết quả|tình hình|hoàn thành) (?:các )?)(?:nhiệm vụ|kế hoạch|chương trình)|(?<!tình hình )triển khai|trọng tâm|dự kiến|giải pháp/gu
const MEETING = /giao ban|công tác|phiên họp|họp báo|thường kỳ|hội nghị|lần thứ|họp ban chấp hành/u
const SENTENCE_END = /[;.:]/u

/** The period a meeting looked back on, from its subject and opening. Null for a meeting on one matter. */
export function readPeriod(subject: string, opening: string, heldOn: CivilDate | null): Period | null {
  const reviewed = [subject, opening].map((text) => mentions(text, 'review', heldOn))
  const named = [subject, opening].map((text) => mentions(text, 'meeting', heldOn))
  return [...reviewed, ...named].find((period) => period !== null) ?? null
}

function mentions(text: string, wanted: 'review' | 'meeting', heldOn: CivilDate | null): Period | null {
  for (const match of text.matchAll(MENTION)) {
    // "ngày 5 tháng 3", "đến tháng 5" and dates of papers name a day, not a period
    const before = text.slice(Math.max(0, match.index - 140), match.index)
    if (
      /ngày\s+[\d…. ]*$|\d\s*$|nhiệm kỳ\s*$|đến\s*$|từ\s*$|giai đoạn\s*$/u.test(before) ||
      /^\s*[-–]\s*\d/u.test(text.slice(match.index + match[0].length))
    )
      continue
    const clause = before.split(SENTENCE_END).at(-1) ?? ''
    const [back, ahead] = [lastPlace(REVIEW, clause), lastPlace(AHEAD, clause)]
    if (ahead > back) continue
    const isYear = match[0].startsWith('năm')
    if (wanted === 'review' ? back < 0 : isYear || !MEETING.test(clause)) continue
    const period = periodOf(match, text, heldOn)
    if (period) return period
  }
  return null
}

function lastPlace(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}

function periodOf(match: RegExpMatchArray, text: string, heldOn: CivilDate | null): Period | null {
  const [, half, month, quarter, written] = match
  const later = /năm (\d{4})/u.exec(text.slice(match.index))?.[1]
  const kind = half ? 'half-year' : month ? 'month' : quarter ? 'quarter' : 'year'
  const index = half ? (half === 'đầu' ? 1 : 2) : month ? Number(month) : quarter ? quarterNumber(quarter) : null
  const last = half ? (index ?? 1) * 6 : month ? Number(month) : quarter ? (index ?? 1) * 3 : 12
  const year = Number(written ?? 0) || yearBefore(last, heldOn) || Number(later ?? 0)
  return year > 0 && last <= 12 ? { kind, year, index } : null
}

/** A period without a year is the last one begun before the meeting. */
function yearBefore(lastMonth: number, heldOn: CivilDate | null): number {
  if (heldOn === null) return 0
  const { year, month } = partsOf(heldOn)
  return lastMonth <= month + 2 ? year : year - 1
}
