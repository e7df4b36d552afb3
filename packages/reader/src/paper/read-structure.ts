import type { Table } from '../items/read-table.ts'
import { readTable } from '../items/read-table.ts'
import type { DocumentHeader, Meeting } from '../reading.ts'
import type { CleanText } from '../text/clean-text.ts'
import { cleanText } from '../text/clean-text.ts'
import type { PaperLine } from './paper-lines.ts'
import { paperLines, wrapWidth } from './paper-lines.ts'
import { readAttendees } from './read-attendees.ts'
import { readChair } from './read-chair.ts'
import { readLetterhead } from './read-letterhead.ts'
import type { MeetingTexts } from './read-meeting.ts'
import { readMeeting } from './read-meeting.ts'
import type { Paragraph } from './read-paragraphs.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { readTail } from './read-signature.ts'
import type { PaperParts } from './split-paper.ts'
import { splitPaper } from './split-paper.ts'

/** A paper taken apart: its header, its meeting, its opening and the blocks its items are built from. */
export type PaperStructure = {
  clean: CleanText
  document: DocumentHeader
  meeting: Meeting
  opening: Paragraph[]
  blocks: (Paragraph | Table)[]
  annex: (Paragraph | Table)[]
}

const FORMULA = /(?:kết luận|chỉ đạo|phát biểu|ý kiến|thống nhất|nội dung|như sau|sau đây)[^.;]{0,160}:$/u
const FIRST_PARAGRAPHS = 20
const ATTENDANCE =
  /^(?:thành phần|tham dự|dự họp|cùng dự|chủ trì|thư ký|thời gian|địa điểm|cấp |tại điểm cầu|điểm cầu|nội dung)/u

/** Takes a paper's text apart. */
export function readStructure(source: string): PaperStructure {
  const clean = cleanText(source)
  const lines = paperLines(clean)
  const parts = splitPaper(lines)
  const width = wrapWidth(lines)
  const all = blocksOf(parts.body, width, clean)
  const openingEnd = endOfOpening(all)
  const opening = all.slice(0, openingEnd).filter((block): block is Paragraph => 'label' in block)
  return {
    clean,
    ...headerOf(parts, opening, all),
    opening,
    blocks: all.slice(openingEnd),
    annex: blocksOf(parts.annex, width, clean),
  }
}

function headerOf(
  parts: PaperParts,
  opening: readonly Paragraph[],
  all: readonly (Paragraph | Table)[],
): { document: DocumentHeader; meeting: Meeting } {
  const letterhead = readLetterhead(parts.letterhead)
  const paragraphs = all.filter((block): block is Paragraph => 'label' in block)
  const texts = textsOf(parts, opening, paragraphs)
  const { signer, recipients } = readTail(parts.tail)
  const isConclusion = parts.title
    ? parts.title.text.startsWith('KẾT LUẬN')
    : (letterhead.symbol ?? '').startsWith('KL')
  const titleRest = parts.title?.text.replace(/^(?:THÔNG BÁO|KẾT LUẬN)\s*/u, '') ?? ''
  const subject = [titleRest, texts.subject].filter(Boolean).join(' ') || null
  return {
    document: {
      kind: isConclusion ? 'conclusion' : 'notice',
      ...orderHeader(letterhead, subject),
      signer,
      recipients,
    },
    meeting: { ...readMeeting(texts, letterhead.issuedOn), ...peopleOf(texts.opening, opening, paragraphs) },
  }
}

/** Chair and attendees stand in the opening, or in items of their own before the conclusions. */
function peopleOf(text: string, opening: readonly Paragraph[], paragraphs: readonly Paragraph[]) {
  const chair = readChair(text)
  const attendees = readAttendees(opening)
  const told = paragraphs.slice(0, FIRST_PARAGRAPHS).filter((paragraph) => ATTENDANCE.test(paragraph.low))
  const isKnown = chair.name !== null || chair.post !== null
  return {
    chair: isKnown ? chair : readChair(told.map((paragraph) => paragraph.text).join('\n')),
    attendees: attendees.length > 0 ? attendees : readAttendees(told),
  }
}

function textsOf(parts: PaperParts, opening: readonly Paragraph[], paragraphs: readonly Paragraph[]): MeetingTexts {
  const joined = (texts: string[]) => texts.join(' ').replace(/\s+/gu, ' ')
  const closing = paragraphs.findLast((paragraph) => paragraph.low.startsWith('trên đây là'))
  return {
    subject: joined(parts.subject.map((line) => line.text)).replace(/[\s.:;]+$/u, ''),
    subjectLow: joined(parts.subject.map((line) => line.low)),
    opening: opening.map((paragraph) => paragraph.text).join('\n'),
    openingLow: opening
      .map((paragraph) => paragraph.low)
      .join('\n')
      .replace(/[^\S\n]+|\n(?!\n)/gu, ' '),
    closingLow: closing?.low ?? '',
  }
}

function orderHeader({ issuer, ...rest }: ReturnType<typeof readLetterhead>, subject: string | null) {
  return { ...rest, subject, issuer }
}

/** Paragraphs and tables in paper order. */
function blocksOf(lines: readonly PaperLine[], width: number | null, clean: CleanText): (Paragraph | Table)[] {
  const blocks: (Paragraph | Table)[] = []
  let pending: PaperLine[] = []
  const flush = () => {
    for (const paragraph of readParagraphs(pending, width, clean.text, clean.low)) blocks.push(paragraph)
    pending = []
  }
  for (let at = 0; at < lines.length; ) {
    const found = readTable(lines, at)
    const line = lines[at]
    if (found) {
      flush()
      blocks.push(found.table)
      at = found.end
    } else {
      if (line) pending.push(line)
      at += 1
    }
  }
  flush()
  return blocks
}

/** The opening ends with "… kết luận như sau:", else before the first labelled item that is not a list of attendees. */
function endOfOpening(blocks: readonly (Paragraph | Table)[]): number {
  let inAttendance = false
  for (const [index, block] of blocks.entries()) {
    if (!('label' in block)) return index
    const isNumbered = block.label !== null && block.label.kind !== 'dash' && block.label.kind !== 'plus'
    if (isNumbered && !inAttendance && !ATTENDANCE.test(block.low)) return index
    if (isFormula(block.low) && !(inAttendance && block.low.length < 60)) return index + 1
    inAttendance = ATTENDANCE.test(block.low) || (inAttendance && block.label !== null)
    if (index > 40) return 1
  }
  return Math.min(1, blocks.length)
}

/** A short heading such as "Nội dung cuộc họp:" does not yet open the conclusions. */
function isFormula(low: string): boolean {
  return FORMULA.test(low) && (low.length > 40 || /kết luận|chỉ đạo|như sau/u.test(low))
}
