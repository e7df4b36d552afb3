import type { taskListsApi } from '@phoihop/contract/task-lists'
import type { AssignmentRow } from '@phoihop/contract/task-shapes'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { COLUMN_HEADS, type ListColumn, parseColumns } from '@phoihop/domain/tasks/list-columns'
import { occurrenceWords } from '@phoihop/domain/tasks/occurrences'
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
    sheet.columns = [
      { header: 'STT', width: 6 },
      ...cells.map(({ header, width, style = TEXT }) => ({ header, width, style })),
    ]
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
const DAY = { ...TEXT, numFmt: 'd/m/yyyy' }

interface Cell {
  header: string
  width: number
  /** other than of text */
  style?: typeof DAY
  value: (row: AssignmentRow) => string | number | Date | null
}

/** A day is one to Excel too: the column sorts and filters as days do. */
function dayCell(header: string, read: (row: AssignmentRow) => string | null): Cell {
  const value = (row: AssignmentRow) => {
    const text = read(row)
    return text === null ? null : new Date(`${text}T00:00:00Z`)
  }
  return { header, width: 12, style: DAY, value }
}
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
    dayCell('Ngày văn bản', ({ paper }) => paper.issuedOn),
    { header: 'Mục', width: 20, value: ({ task }) => refTitle(task.ref) },
  ],
  organisation: [
    { header: COLUMN_HEADS.organisation, width: 30, value: ({ organisation }) => organisation.shortName },
    { header: 'Nay do đơn vị', width: 26, value: ({ holder }) => holder?.shortName ?? '' },
  ],
  deadline: [
    dayCell(COLUMN_HEADS.deadline, ({ deadline }) => deadline.dueOn),
    { header: 'Văn bản ghi hạn', width: 22, value: ({ deadline }) => deadline.words ?? '' },
    dayCell('Hạn ban đầu', ({ deadline }) => deadline.firstDueOn),
    { header: 'Tình hình thời hạn', width: 20, value: ({ time }) => TIME_WORDS[time] },
  ],
  state: one('state', 18, ({ state }) => STATE_WORDS[state]),
  role: one('role', 12, ({ role }) => ROLE_WORDS[role]),
  force: one('force', 12, ({ task }) => FORCE_WORDS[task.force]),
  percent: one('percent', 10, ({ percent }) => percent),
  late: one('late', 10, ({ lateDays }) => lateDays),
  assigned: [dayCell(COLUMN_HEADS.assigned, ({ assignedOn }) => assignedOn)],
  acknowledged: [dayCell(COLUMN_HEADS.acknowledged, ({ acknowledgedOn }) => acknowledgedOn)],
  completed: [dayCell(COLUMN_HEADS.completed, ({ completedOn }) => completedOn)],
  accepted: [dayCell(COLUMN_HEADS.accepted, ({ acceptedOn }) => acceptedOn)],
  occurrence: one('occurrence', 18, ({ occurrence }) => (occurrence === null ? '' : occurrenceWords(occurrence))),
  review: [dayCell(COLUMN_HEADS.review, ({ reviewOn }) => reviewOn)],
  field: one('field', 22, ({ task }) => task.field ?? ''),
}
