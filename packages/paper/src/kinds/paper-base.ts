import type { CivilDate } from '@phoihop/domain/civil-date'
import { partsOf } from '@phoihop/domain/civil-date'
import type { OfficialPaper, PaperKind } from '../official-paper.ts'

/** What every paper of a body has in common, whatever its kind. */
export type PaperBase = Pick<
  OfficialPaper,
  | 'world'
  | 'letterhead'
  | 'number'
  | 'symbol'
  | 'place'
  | 'issuedOn'
  | 'endMark'
  | 'signature'
  | 'recipients'
  | 'filing'
>

/** A paper of a kind with nothing in it yet. */
export function emptyPaper(kind: PaperKind, base: PaperBase): OfficialPaper {
  return {
    ...base,
    kind,
    title: null,
    subject: '',
    stamps: [],
    addressees: [],
    grounds: [],
    blocks: [],
    closing: null,
    coSignature: null,
  }
}

/** Room for what only a hand can fill in. */
export const ROOM = '……'

/** `11/4/2017` */
export function shortDay(day: CivilDate): string {
  const { year, month, day: date } = partsOf(day)
  return `${date}/${month}/${year}`
}

/** `… giờ …, ngày 11 tháng 4 năm 2017`: the hour is left open where nobody knows it. */
export function longTime(day: CivilDate, time: string | null): string {
  const { year, month, day: date } = partsOf(day)
  const [hour, minute] = time === null ? [ROOM, ROOM] : time.split(':')
  return `${hour ?? ROOM} giờ ${minute ?? ROOM}, ngày ${pad(date, 9)} tháng ${pad(month, 2)} năm ${year}`
}

function pad(number: number, last: number): string {
  return number <= last ? `0${number}` : String(number)
}
