import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Block, OfficialPaper, Table } from '../official-paper.ts'
import { emptyPaper, type PaperBase, shortDay } from './paper-base.ts'

/** One piece of work that is late. */
export type OverdueWork = {
  /** the words that give it */
  words: string
  /** the paper that gave it: `Kết luận 07-KL/HU ngày 11/4/2017` */
  source: string
  dueOn: CivilDate
  daysLate: number
}

/** One body's overdue work on a day. `issuer`: how the urging body calls itself. */
export type UrgingFacts = { unit: string; issuer: string; on: CivilDate; works: OverdueWork[] }

const COLUMNS: Table['columns'] = [
  { title: 'TT', width: 8, align: 'center' },
  { title: 'Nhiệm vụ', width: 56, align: 'left' },
  { title: 'Văn bản giao', width: 32, align: 'left' },
  { title: 'Thời hạn', width: 20, align: 'center' },
  { title: 'Quá hạn (ngày)', width: 20, align: 'center' },
]

/** Phiếu đôn đốc: the table of what one body owes, and the request. */
export function urgingSlipOf(base: PaperBase, facts: UrgingFacts): OfficialPaper {
  return {
    ...emptyPaper('urging-slip', base),
    subject: 'thực hiện nhiệm vụ quá hạn',
    addressees: [facts.unit],
    blocks: body(facts),
    closing: `Đề nghị ${facts.unit} khẩn trương thực hiện, báo cáo kết quả hoặc nêu rõ lý do chưa hoàn thành về ${facts.issuer} ngay sau khi nhận được phiếu này`,
  }
}

/** Công văn đôn đốc: the same as an official letter (NĐ 30/2020, Mẫu 1.5), without tên loại. */
export function urgingLetterOf(base: PaperBase, facts: UrgingFacts): OfficialPaper {
  return {
    ...emptyPaper('urging-letter', base),
    subject: 'đôn đốc thực hiện nhiệm vụ quá hạn',
    addressees: [facts.unit],
    blocks: [
      {
        kind: 'paragraph',
        text: `Qua theo dõi việc thực hiện các kết luận, thông báo kết luận, ${facts.issuer} thấy ${facts.unit} còn nhiệm vụ đã quá thời hạn được giao.`,
      },
      ...body(facts),
    ],
    closing: `${facts.issuer} đề nghị ${facts.unit} tập trung chỉ đạo thực hiện dứt điểm các nhiệm vụ nêu trên và báo cáo kết quả để tổng hợp`,
  }
}

function body({ unit, on, works }: UrgingFacts): Block[] {
  const count = works.length < 10 ? `0${works.length}` : String(works.length)
  return [
    {
      kind: 'paragraph',
      text: `Tính đến ngày ${shortDay(on)}, ${unit} có ${count} nhiệm vụ quá hạn chưa hoàn thành:`,
    },
    {
      kind: 'table',
      columns: COLUMNS,
      rows: works.map(({ words, source, dueOn, daysLate }, index) => [
        String(index + 1),
        words,
        source,
        shortDay(dueOn),
        String(daysLate),
      ]),
    },
  ]
}
