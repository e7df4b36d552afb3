import type { ProposalRow } from '@phoihop/contract/proposal-shapes'
import type { proposalsApi } from '@phoihop/contract/proposals'
import { dayWords } from '@phoihop/domain/civil-date'
import ExcelJS from 'exceljs'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { keyset } from '../../platform/keyset.ts'
import { readRows } from '../../platform/sql.ts'
import { rowColumns } from './proposal-columns.ts'
import { ORDERS, proposalsSql } from './proposal-filter.ts'
import { inForceSql } from './proposal-state-sql.ts'
import { readSettings } from './read-settings.ts'

type Query = z.output<typeof proposalsApi.export.query>
type Row = ProposalRow & { said: string | null }

const MOST = 10_000
const STATES: Record<ProposalRow['state'], string> = {
  unanswered: 'Chưa trả lời',
  unclear: 'Cần làm rõ',
  'no-opinion': 'Đã trả lời, chưa có phản hồi',
  satisfied: 'Đã trả lời thỏa đáng',
  dissatisfied: 'Chưa thỏa đáng',
  joined: 'Đã gộp',
  withdrawn: 'Đã rút',
}
const KINDS: Record<ProposalRow['kinds'][number], string> = {
  written: 'Trả lời bằng văn bản',
  task: 'Giao nhiệm vụ',
  study: 'Sẽ nghiên cứu',
  outside: 'Ngoài thẩm quyền',
  refused: 'Không tiếp thu',
  general: 'Trả lời chung, chưa có việc cụ thể',
}
const COLUMNS: readonly (readonly [header: string, width: number])[] = [
  ['STT', 6],
  ['Số', 10],
  ['Ngày nêu', 12],
  ['Nơi kiến nghị', 34],
  ['Nội dung', 60],
  ['Lĩnh vực', 20],
  ['Cơ quan trả lời', 26],
  ['Hạn trả lời', 12],
  ['Tình trạng', 22],
  ['Lần nêu', 9],
  ['Hình thức trả lời', 24],
  ['Nội dung trả lời', 60],
  ['Ngày trả lời', 12],
]

/** Sổ kiến nghị: what the list shows under the same filter, as an Excel file ready to be printed. */
export async function exportProposals(ctx: Ctx, query: Query): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Sổ kiến nghị', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = COLUMNS.map(([header, width]) => ({
    header,
    width,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }))
  sheet.getRow(1).font = { bold: true }
  for (const [i, row] of (await readAll(ctx, query)).entries()) sheet.addRow(cellsOf(row, i))
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  sheet.pageSetup.printTitlesRow = '1:1'
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function readAll(ctx: Ctx, query: Query): Promise<Row[]> {
  const settings = await readSettings(ctx.db.prisma, ctx.actor.territoryId)
  const said = inForceSql(sql`string_agg(coalesce(a.words, a.quote), E'\n\n' order by a.published_at, a.id)`)
  return readRows<Row>(
    ctx.db,
    sql`select ${rowColumns(ctx.today, settings.soonDays)}, ${said} as said from ${proposalsSql(ctx, query, settings)} p
      order by ${keyset(ORDERS[query.order], undefined).orderBy} limit ${MOST}`,
  )
}

/** Cells of Excel hold no more. */
const CELL_MOST = 32_000

function cellsOf(row: Row, i: number): (string | number)[] {
  const late = row.time === 'overdue' ? ', quá hạn' : row.answeredLate ? ', sau hạn' : ''
  return [
    i + 1,
    row.code,
    dayWords(row.raisedOn),
    row.askers.map((asker) => asker.name).join('; '),
    row.text.slice(0, CELL_MOST),
    row.field ?? '',
    row.addressedTo?.name ?? 'Chưa rõ',
    dayWords(row.dueOn),
    STATES[row.state] + late,
    row.round,
    [...new Set(row.kinds)].map((kind) => KINDS[kind]).join('; '),
    (row.said ?? '').slice(0, CELL_MOST),
    row.answeredOn === null ? '' : dayWords(row.answeredOn),
  ]
}
