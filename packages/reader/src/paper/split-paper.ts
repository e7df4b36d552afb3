import type { PaperLine } from './paper-lines.ts'

/** The paper's parts, as lines: letterhead, title, subject, the text itself, and what follows it. */
export type PaperParts = {
  letterhead: PaperLine[]
  title: PaperLine | null
  subject: PaperLine[]
  body: PaperLine[]
  tail: PaperLine[]
  annex: PaperLine[]
}

const TITLE = /^(?:THÔNG BÁO|KẾT LUẬN)(?:\s+(?:SỐ|KẾT LUẬN|CỦA|VỀ|TẠI)(?=\s|$)[^\p{Ll}]*)?$/u
const OPENING =
  /^(?:(?:sáng|chiều|tối|vào|trong)\s+)?(?:ngày\s+\d|hồi\s|từ ngày\s|trong \d|căn cứ|thực hiện|sau khi|tại\s|vừa qua|kính gửi|dưới sự|trên cơ sở|được sự|đồng chí\s|theo\s|thừa lệnh|xét\s|i[.\-/]\s|1[.\-/]\s|[-*] |thành phần)/u
const RECIPIENTS = /^nơi nhận/u
const SIGNATURE =
  /^(?:(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*[./]?\s*\p{Lu}{2}|(?:QUYỀN )?(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|TRƯỞNG (?:BAN|PHÒNG)|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH THANH TRA|CỤC TRƯỞNG|HIỆU TRƯỞNG|TỔNG GIÁM ĐỐC)[\p{Lu}\s,&-]*$)/u
const ANNEX = /^(?:phụ lục|danh mục|bảng phân công|biểu phân công|phụ biểu)(?:\s|$|:)/u
const TITLE_WITHIN = 45

/** Finds the paper's parts. A paper may lack any of them but the body. */
export function splitPaper(lines: readonly PaperLine[]): PaperParts {
  const titleAt = lines.findIndex((line, index) => index < TITLE_WITHIN && TITLE.test(line.text.replace(/[:.]$/u, '')))
  const start = titleAt < 0 ? headEnd(lines) : titleAt + 1
  const subjectEnd = titleAt < 0 ? start : endOfSubject(lines, start)
  const tailAt = findTail(lines, subjectEnd)
  const annexAt = lines.findIndex((line, index) => index > tailAt && ANNEX.test(line.low) && line.text.length < 90)
  const tailEnd = annexAt < 0 ? lines.length : annexAt
  return {
    letterhead: lines.slice(0, titleAt < 0 ? start : titleAt),
    title: lines[titleAt] ?? null,
    subject: lines.slice(start, subjectEnd),
    body: lines.slice(subjectEnd, tailAt),
    tail: lines.slice(tailAt, tailEnd),
    annex: lines.slice(tailEnd),
  }
}

/** Without a title the letterhead is the short lines before the first sentence. */
function headEnd(lines: readonly PaperLine[]): number {
  const first = lines.findIndex((line) => opensText(line) || line.text.length > 110)
  return first > 0 && first < TITLE_WITHIN && lines.slice(0, first).some(isLetterhead) ? first : 0
}

function isLetterhead(line: PaperLine): boolean {
  return /^(?:cộng hòa|đảng cộng sản|số\s*:?\s*\d|độc lập)/u.test(line.low)
}

function endOfSubject(lines: readonly PaperLine[], start: number): number {
  let end = start
  while (end < lines.length && end - start < 6) {
    const line = lines[end]
    if (!line || opensText(line)) break
    if (end > start && line.blankBefore && !continuesSubject(lines[end - 1], line)) break
    if (line.text.length > 400 || (end > start && line.text.endsWith(':'))) break
    end += 1
  }
  return end
}

/** A subject goes on in small letters ("tại Hội nghị …"); the text itself begins with a capital or a label. */
function opensText(line: PaperLine): boolean {
  return !/^\p{Ll}/u.test(line.text) && OPENING.test(line.low)
}

function continuesSubject(before: PaperLine | undefined, line: PaperLine): boolean {
  return before !== undefined && /^\p{Ll}/u.test(line.text) && !/[.:;]$/u.test(before.text) && line.text.length < 160
}

function findTail(lines: readonly PaperLine[], from: number): number {
  const recipients = lines.findIndex((line, index) => index >= from && RECIPIENTS.test(line.low))
  const limit = recipients < 0 ? lines.length : recipients
  for (let index = from + 1; index < limit; index++) {
    const line = lines[index]
    if (line && SIGNATURE.test(line.text) && closesText(lines, index)) return index
  }
  return limit
}

/** A heading such as "1. CHỦ TỊCH UBND" also is in capitals: a signature has only a few short lines below it. */
function closesText(lines: readonly PaperLine[], index: number): boolean {
  const rest = lines.slice(index, index + 6)
  const end = rest.findIndex((line) => RECIPIENTS.test(line.low) || ANNEX.test(line.low))
  return rest.slice(0, end < 0 ? rest.length : end).every((line) => line.text.length < 70 && !/[.;:]$/u.test(line.text))
}
