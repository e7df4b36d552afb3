import type { CivilDate } from '@phoihop/domain/civil-date'
import { civilDate, partsOf } from '@phoihop/domain/civil-date'
import { CITATIONS } from '@phoihop/domain/deadlines/deadline-patterns'
import type { Meeting } from '../reading.ts'
import { readPeriod } from './read-period.ts'

/** The texts a meeting is known from: all in both forms, written and for matching. */
export type MeetingTexts = {
  subject: string
  opening: string
  openingLow: string
  subjectLow: string
  closingLow: string
}

const HELD =
  /(?<![\p{L}\d])(?:ngày\s+)?(\d{1,2})(?:\s*(?:[-–,]|và|đến(?: ngày)?)\s*\d{1,2}(?:\s*\/\s*\d{1,2})?)?\s*(?:\/|tháng)\s*(\d{1,2})(?:\s*(?:\/|năm)\s*(\d{4}))?(?!\d)/gu
const FIRST_OF_TWO =
  /(\d{1,2})\s*\/\s*(\d{1,2})(?:\s*\/\s*(\d{4}))?\s*(?:[-–,]|và|đến(?: ngày)?)\s*\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*(\d{4})/u
const HYBRID =
  /trực tiếp[^.;]{0,80}(?:kết hợp|và|với)[^.;]{0,40}trực tuyến|trực tuyến[^.;]{0,60}(?:kết hợp|và|với)[^.;]{0,40}trực tiếp(?! chỉ đạo)|kết hợp trực tuyến/u
const ONLINE = /trực tuyến|cầu truyền hình/u
const IN_PERSON =
  /(?:hình thức|họp|hội nghị|tổ chức|phương thức|giao ban)\s+(?:theo )?(?:hình thức )?(?:tập trung|trực tiếp)(?! chỉ đạo| thảo luận| triển khai)/u

/** When, how and on what the meeting was; `issuedOn` helps where the year is left out. */
export function readMeeting(texts: MeetingTexts, issuedOn: CivilDate | null): Omit<Meeting, 'chair' | 'attendees'> {
  const heldOn =
    readHeldOn(texts.openingLow, issuedOn) ??
    readHeldOn(texts.subjectLow, issuedOn) ??
    readHeldOn(texts.closingLow, issuedOn)
  const told = `${texts.subjectLow}. ${texts.openingLow}`
  const mode = HYBRID.test(told) ? 'hybrid' : ONLINE.test(told) ? 'online' : IN_PERSON.test(told) ? 'in-person' : null
  return { heldOn, mode, period: readPeriod(texts.subjectLow, texts.openingLow, heldOn ?? issuedOn) }
}

/** The first date that belongs to no cited paper. Of several days, the first. */
function readHeldOn(low: string, issuedOn: CivilDate | null): CivilDate | null {
  const cited = CITATIONS.flatMap((pattern) => [...low.matchAll(pattern)]).map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  for (const match of low.matchAll(HELD)) {
    if (cited.some(([from, to]) => from <= match.index && match.index < to)) continue
    const two = FIRST_OF_TWO.exec(low.slice(match.index, match.index + 40))
    const [, day, month, year] = two && two.index < 8 ? [two[0], two[1], two[2], two[3] ?? two[4]] : match
    const date = civilDate(Number(year ?? yearNear(Number(month), issuedOn)), Number(month), Number(day))
    if (date !== null && (issuedOn === null || date <= issuedOn || year === undefined)) return date
  }
  return null
}

function yearNear(month: number, issuedOn: CivilDate | null): number {
  if (issuedOn === null) return 0
  const issued = partsOf(issuedOn)
  return month > issued.month ? issued.year - 1 : issued.year
}
