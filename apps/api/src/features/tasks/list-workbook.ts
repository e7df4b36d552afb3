import type { taskListsApi } from '@phoihop/contract/task-lists'
import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { COLUMN_HEADS, type ListColumn, parseColumns } from '@phoihop/domain/tasks/list-columns'
import { FORCE_WORDS, ROLE_WORDS, STATE_WORDS, TIME_WORDS } from '@phoihop/domain/tasks/standing-words'
import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { letOthersGo, sendWorkbook } from '../../platform/stream-workbook.ts'
import { readPage } from './list-assignments.ts'

type Query = z.output<typeof taskListsApi.workbook.query>

/** More rows than that are read by nobody, and Excel ends at ten times as many. */
const MOST = 100_000
const PAGE = 1000

/** What the list shows under this filter, in this order, with these columns, as an Excel file. */
export function sendListWorkbook(ctx: Ctx, { columns, ...query }: Query, reply: FastifyReply) {
  const cells = parseColumns(columns).flatMap(cellsOf)
  return sendWorkbook(reply, `nhiem-vu-${ctx.today}`, async (workbook) => {
    const sheet = workbook.addWorksheet('Nhiệm vụ', {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
      pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })
    sheet.columns = [{ header: 'STT', width: 6 }, ...cells.map(({ header, width }) => ({ header, width, style: TEXT }))]
    sheet.getRow(1).font = { bold: true }
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: cells.length + 1 } }
    let after: string | undefined
    let count = 0
    do {
      const page = await readPage(ctx, { ...query, limit: Math.min(PAGE, MOST - count), after })
      for (const row of page.rows) {
        count += 1
        sheet.addRow([count, ...cells.map(({ value }) => value(row))]).commit()
      }
      after = page.next ?? undefined
      await letOthersGo()
    } while (after !== undefined && count < MOST)
    if (after !== undefined)
      sheet.addRow([null, `Còn nữa: tệp chỉ ghi ${MOST} dòng đầu. Lọc bớt rồi xuất lại.`]).commit()
    sheet.commit()
  })
}

const TEXT = { alignment: { wrapText: true, vertical: 'top' as const } }

interface Cell {
  header: string
  width: number
  value: (row: AssignmentRow) => string | number | Date | null
}

const day = (text: string | null) => (text === null ? '' : text.split('-').map(Number).toReversed().join('/'))
const one = (column: ListColumn, width: number, value: Cell['value']): Cell[] => [
  { header: COLUMN_HEADS[column], width, value },
]

/** A column of the page is one or several of the sheet: what stands in two lines there has cells of its own here. */
function cellsOf(column: ListColumn): Cell[] {
  return CELLS[column]
}

const CELLS: Record<ListColumn, Cell[]> = {
  task: [
    { header: COLUMN_HEADS.task, width: 70, value: ({ task }) => task.quote.replace(/\\?\*+/gu, '') },
    { header: 'Văn bản', width: 16, value: ({ paper }) => paperCode(paper) ?? '' },
    { header: 'Ngày văn bản', width: 12, value: ({ paper }) => day(paper.issuedOn) },
    { header: 'Mục', width: 20, value: ({ task }) => refWords(task.ref) },
  ],
  organisation: [
    { header: COLUMN_HEADS.organisation, width: 30, value: ({ organisation }) => organisation.shortName },
    { header: 'Nay do đơn vị', width: 26, value: ({ holder }) => holder?.shortName ?? '' },
  ],
  deadline: [
    { header: COLUMN_HEADS.deadline, width: 12, value: ({ deadline }) => day(deadline.dueOn) },
    { header: 'Văn bản ghi hạn', width: 22, value: ({ deadline }) => deadline.words ?? '' },
    { header: 'Hạn ban đầu', width: 12, value: ({ deadline }) => day(deadline.firstDueOn) },
    { header: 'Tình hình thời hạn', width: 20, value: ({ time }) => TIME_WORDS[time] },
  ],
  state: one('state', 18, ({ state }) => STATE_WORDS[state]),
  role: one('role', 12, ({ role }) => ROLE_WORDS[role]),
  force: one('force', 12, ({ task }) => FORCE_WORDS[task.force]),
  percent: one('percent', 10, ({ percent }) => percent),
  late: one('late', 10, ({ lateDays }) => lateDays),
  assigned: one('assigned', 12, ({ assignedOn }) => day(assignedOn)),
  acknowledged: one('acknowledged', 12, ({ acknowledgedOn }) => day(acknowledgedOn)),
  completed: one('completed', 12, ({ completedOn }) => day(completedOn)),
  accepted: one('accepted', 12, ({ acceptedOn }) => day(acceptedOn)),
  occurrence: one('occurrence', 12, ({ occurrence }) => occurrence ?? ''),
  review: one('review', 12, ({ reviewOn }) => day(reviewOn)),
  field: one('field', 22, ({ task }) => task.field ?? ''),
}
