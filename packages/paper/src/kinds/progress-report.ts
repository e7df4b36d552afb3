import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Block, OfficialPaper, Table } from '../official-paper.ts'
import { emptyPaper, type PaperBase, ROOM, shortDay } from './paper-base.ts'

/** How much work stands where; `total` is the sum of the others. */
export type WorkCounts = {
  total: number
  doneInTime: number
  doneLate: number
  /** done without ever having had a deadline */
  doneUndated: number
  openInTime: number
  overdue: number
  /** without a deadline, not done yet */
  undated: number
}

/** Figures of one period. `period` as words: `quý II năm 2017`. */
export type ReportFacts = {
  period: string
  asOf: CivilDate
  total: WorkCounts
  /** the same figures of the period before; null when there was no work */
  before: WorkCounts | null
  rows: { name: string; counts: WorkCounts }[]
}

const COLUMNS: Table['columns'] = [
  { title: 'TT', width: 8, align: 'center' },
  { title: 'Đơn vị', width: 44, align: 'left' },
  { title: 'Tổng số', width: 15, align: 'center' },
  { title: 'Đã xong', width: 15, align: 'center' },
  { title: 'Trong đó sau hạn', width: 19, align: 'center' },
  { title: 'Còn trong hạn', width: 17, align: 'center' },
  { title: 'Quá hạn', width: 14, align: 'center' },
  { title: 'Chưa có hạn', width: 15, align: 'center' },
]

/** Báo cáo of a period: the figures in sentences, then by body in a table. */
export function progressReportOf(base: PaperBase, facts: ReportFacts): OfficialPaper {
  return {
    ...emptyPaper('report', base),
    // nobody is named above whom "Như trên" could mean
    recipients: [ROOM],
    subject: `kết quả thực hiện nhiệm vụ được giao ${facts.period}`,
    blocks: [
      item('Kết quả chung', [
        paragraph(
          `Tính đến ngày ${shortDay(facts.asOf)}, ${facts.period} có ${facts.total.total} phần việc được giao. Trong đó:`,
        ),
        ...sentences(facts.total),
        paragraph(comparison(facts)),
      ]),
      ...(facts.rows.length === 0 ? [] : [item('Kết quả theo đơn vị', [tableOf(facts)])]),
    ],
    closing: `Trên đây là báo cáo kết quả thực hiện nhiệm vụ được giao ${facts.period}`,
  }
}

function sentences(counts: WorkCounts): Block[] {
  const { total, doneInTime, doneLate, doneUndated, openInTime, overdue, undated } = counts
  const done = doneOf(counts)
  return [
    dash(
      `Đã hoàn thành: ${done} phần việc (${share(done, total)}), gồm ${doneInTime} đúng hạn, ${doneLate} sau hạn, ${doneUndated} không ấn định thời hạn;`,
    ),
    dash(`Chưa hoàn thành, còn trong hạn: ${openInTime} phần việc (${share(openInTime, total)});`),
    dash(`Chưa hoàn thành, đã quá hạn: ${overdue} phần việc (${share(overdue, total)});`),
    dash(`Chưa hoàn thành, chưa ấn định thời hạn: ${undated} phần việc (${share(undated, total)}).`),
  ]
}

function comparison({ total, before }: ReportFacts): string {
  if (before === null) return 'Chưa có kỳ trước để so sánh.'
  const rate = (counts: WorkCounts) => share(doneOf(counts), counts.total)
  return `Tỷ lệ hoàn thành ${rate(total)}; kỳ trước ${rate(before)} của ${before.total} phần việc.`
}

function tableOf({ rows, total }: ReportFacts): Table {
  const line = (name: string, counts: WorkCounts, number: string) => [
    number,
    name,
    ...[counts.total, doneOf(counts), counts.doneLate, counts.openInTime, counts.overdue, counts.undated].map(String),
  ]
  return {
    kind: 'table',
    columns: COLUMNS,
    rows: [...rows.map(({ name, counts }, index) => line(name, counts, String(index + 1))), line('Cộng', total, '')],
  }
}

function doneOf({ doneInTime, doneLate, doneUndated }: WorkCounts): number {
  return doneInTime + doneLate + doneUndated
}

/** With a decimal comma; of nothing there is no share. */
function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1).replace('.', ',')}%`
}

function item(text: string, blocks: Block[]): Block {
  return { kind: 'item', level: 'roman', text, heading: true, number: null, blocks }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

function dash(text: string): Block {
  return { kind: 'item', level: 'dash', text, heading: false, number: null, blocks: [] }
}
