import type { CivilDate } from '@phoihop/domain/civil-date'
import { civilDate } from '@phoihop/domain/civil-date'
import type { PaperLine } from './paper-lines.ts'

export type Letterhead = {
  number: string | null
  symbol: string | null
  issuedOn: CivilDate | null
  place: string | null
  issuer: string | null
}

const MOTTO =
  /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|đảng cộng sản việt nam/giu
// "Số: 13 /TB-UBND", "Số 07-KL/HU", "Số:      /TB-VP", "Số: ...-KL/ĐU"
const NUMBER = /(?:^|\s)Số\s*:?\s*([\d\s]*|[.…_\s]+)\s*[-/]\s*(\p{Lu}[\p{L}\d]*(?:\s?[-/&.]\s?[\p{L}\d]+|,\p{Lu}+)*)/u
const SYMBOL = /^[-/]?\p{Lu}[\p{L}]*[-/][\p{L}-]+$/u
const PLACE_AND_DATE =
  /(?:^|\t|\s{2})(\p{Lu}[\p{L}\s.'-]{1,40}?),?\s*ngày\s*([\d\s.…_]*?)\s*tháng\s*([\d\s.…_]*?)\s*năm\s*(\d{4}|[\d.…_\s]*)\s*\.?$/u
/** A line that goes on from the one above it in a body's name. */
const CONTINUES = /^(?:HUYỆN|TỈNH|XÃ|PHƯỜNG|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|QUẬN|ĐẶC KHU|VÀ|PHÒNG, CHỐNG)\s/u
/** A letterhead typed without capitals. */
const SMALL_LETTERS =
  /^(?:U[ỷy] ban nhân dân|Ủy ban nhân dân|UBND|Hội đồng nhân dân|Đảng [uủ][ỷy]|Huyện [uủ][ỷy]|Tỉnh [uủ][ỷy]|Văn phòng|Sở|Bộ) [^,.;:]{2,60}$/u
const INCOMPLETE =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND|BAN CHỈ ĐẠO.*|VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN|VĂN PHÒNG HĐND|VĂN PHÒNG|BAN THƯỜNG TRỰC|ỦY BAN MẶT TRẬN.*|ỦY BAN MTTQ.*|.*(?:VÀ|,|-))$/u

/** Number, symbol, place, date and issuer from the lines above the title, whatever order the columns came out in. */
export function readLetterhead(lines: readonly PaperLine[]): Letterhead {
  const parts = lines.flatMap((line) => line.text.replace(MOTTO, '\t').split('\t'))
  const numbered = lines.map((line) => NUMBER.exec(line.text)).find((match) => match !== null)
  const dated = lines
    .flatMap((line) => [line.text, ...line.text.split('\t')])
    .map(withoutNumber)
    .map((text) => PLACE_AND_DATE.exec(text))
    .filter((match) => match !== null)
    .at(-1)
  return {
    number: numbered?.[1]?.replace(/\D/gu, '') || null,
    symbol: numbered?.[2]?.replace(/\s/gu, '') ?? null,
    issuedOn: dated ? dateOf(dated) : null,
    place: dated?.[1]?.trim() ?? null,
    issuer: issuerOf(parts),
  }
}

function withoutNumber(text: string): string {
  return text.replace(NUMBER, '\t')
}

/** A day or month left blank for the clerk makes no date. */
function dateOf(match: RegExpExecArray): CivilDate | null {
  const [day, month, year] = [match[2], match[3], match[4]].map((part) =>
    Number.parseInt((part ?? '').replace(/\s/gu, ''), 10),
  )
  return civilDate(year || 0, month || 0, day || 0)
}

/** The last body named in capitals above the title; the one above it is its parent. */
function issuerOf(parts: readonly string[]): string | null {
  const names: string[] = []
  for (const part of parts) {
    const text = part.replace(/^[\s*#-]+|[\s*-]+$/gu, '')
    if (
      !/\p{Lu}{2}/u.test(text) ||
      /\p{Ll}/u.test(text) ||
      NUMBER.test(part) ||
      SYMBOL.test(text) ||
      /^(?:SỐ|HỎA TỐC|KHẨN|THƯỢNG KHẨN|MẬT|DỰ THẢO)(?:\s|:|$)/u.test(text)
    )
      continue
    const last = names.at(-1)
    const joins =
      last !== undefined &&
      (/^VÀ\s/u.test(text) || /(?:VÀ|,|-)$/u.test(last) || (CONTINUES.test(text) && INCOMPLETE.test(last)))
    if (joins) names[names.length - 1] = `${last} ${text}`
    else names.push(text)
  }
  return names.at(-1) ?? parts.map((part) => part.trim()).findLast((part) => SMALL_LETTERS.test(part)) ?? null
}
