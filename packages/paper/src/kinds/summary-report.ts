import type { Block, OfficialPaper } from '../official-paper.ts'
import { lowerFirst } from './invitation.ts'
import { emptyPaper, type PaperBase, ROOM } from './paper-base.ts'

/** Parts of a báo cáo tóm tắt; in `words` each line is a paragraph, one that begins with - or + a line of a list. */
export type SummaryFacts = { meeting: string; sections: { title: string; words: string }[] }

/** Báo cáo tóm tắt for a meeting, section by section; one without words says that there is nothing. */
export function summaryReportOf(base: PaperBase, { meeting, sections }: SummaryFacts): OfficialPaper {
  return {
    ...emptyPaper('report', base),
    recipients: [ROOM],
    subject: `tóm tắt phục vụ ${lowerFirst(meeting)}`,
    blocks: sections.map(({ title, words }): Block => {
      const lines = words.split('\n').filter((line) => line.trim() !== '')
      const blocks = lines.length === 0 ? [paragraph('Không có nội dung.')] : lines.map(blockOf)
      return { kind: 'item', level: 'roman', text: title, heading: true, number: null, blocks }
    }),
    closing: `Trên đây là báo cáo tóm tắt phục vụ ${lowerFirst(meeting)}`,
  }
}

function blockOf(line: string): Block {
  const [, mark, text] = /^\s*([-+])\s*(\S.*)$/u.exec(line) ?? []
  if (mark === undefined || text === undefined) return paragraph(line.trim())
  return { kind: 'item', level: mark === '-' ? 'dash' : 'plus', text, heading: false, number: null, blocks: [] }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
