import type { Review, ReviewAsked } from '@phoihop/contract/reviews'
import ExcelJS from 'exceljs'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getReview } from './queries.ts'

const STANDINGS: Record<ReviewAsked['standing'], string> = {
  agree: 'Đồng ý',
  'agree-with-words': 'Đồng ý, có ý kiến',
  disagree: 'Không đồng ý',
  waiting: 'Chưa trả lời',
  'agree-by-silence': 'Không trả lời, coi như đồng ý',
  silent: 'Không trả lời',
}
const OUTCOMES = { taken: 'Tiếp thu', explained: 'Giải trình' } as const

/** Bản tổng hợp ý kiến: who answered what, and each comment with what became of it. */
export async function exportReview(ctx: Ctx, id: string): Promise<Buffer> {
  const review = await getReview(ctx, id)
  if (!review.can.keep) throw new AppError('request/not-allowed')
  const workbook = new ExcelJS.Workbook()
  addSheet(workbook, 'Trả lời', {
    columns: [
      ['STT', 6],
      ['Nơi được xin ý kiến', 44],
      ['Trả lời', 24],
      ['Ý kiến', 60],
      ['Người trả lời', 28],
    ],
    rows: review.asked.map((one, i) => [
      i + 1,
      nameOf(one),
      STANDINGS[one.standing],
      one.words ?? '',
      one.answeredByName ?? '',
    ]),
  })
  addSheet(workbook, 'Ý kiến cụ thể', {
    columns: [
      ['STT', 6],
      ['Người góp ý', 40],
      ['Về đoạn', 44],
      ['Ý kiến', 60],
      ['Xử lý', 14],
      ['Nội dung tiếp thu, giải trình', 60],
    ],
    rows: review.comments.map((one, i) => [
      i + 1,
      `${one.byName}, ${one.post}`,
      quoteOf(one),
      one.words,
      one.outcome === null ? 'Chưa xử lý' : OUTCOMES[one.outcome],
      one.outcomeWords ?? '',
    ]),
  })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

interface Sheet {
  columns: readonly (readonly [header: string, width: number])[]
  rows: readonly (readonly (string | number)[])[]
}

function addSheet(workbook: ExcelJS.Workbook, name: string, { columns, rows }: Sheet): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(([header, width]) => ({
    header,
    width,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) sheet.addRow([...row])
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

function nameOf({ organisation, person }: ReviewAsked): string {
  return organisation?.name ?? `${person?.fullName ?? ''}, ${person?.post ?? ''}`
}

function quoteOf({ quote, changed }: Review['comments'][number]): string {
  if (quote === null) return 'Cả văn bản'
  return changed ? `${quote} (câu đã sửa)` : quote
}
