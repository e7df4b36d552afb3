import type { Matrix, MatrixCell, matrixApi } from '@phoihop/contract/task-matrix'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { cellWords } from '@phoihop/domain/tasks/cell-words'
import { occurrenceWords } from '@phoihop/domain/tasks/occurrences'
import type ExcelJS from 'exceljs'
import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { letOthersGo, sendWorkbook } from '../../platform/stream-workbook.ts'
import { readMatrix } from './read-matrix.ts'

type Query = z.output<typeof matrixApi.workbook.query>
type Tally = Matrix['total']

interface Line {
  name: string
  tally: Tally
}

const COUNTS = ['Tổng số', 'Xong', 'Quá hạn', 'Chờ xác nhận'] as const
const countsOf = (tally: Tally): number[] => [tally.total, doneOf(tally), tally.overdue, tally.awaitingCheck]
const doneOf = (tally: Tally) => tally['done-in-time'] + tally['done-late'] + tally['done-undated']

/** The table as the page shows it, turned or not, with its sums, as an Excel file that prints on A3. */
export async function sendMatrixWorkbook(ctx: Ctx, { turned, ...filter }: Query, reply: FastifyReply) {
  const matrix = await readMatrix(ctx, filter)
  if (!matrix.fits) throw new AppError('tasks/matrix-too-large')
  const units: Line[] = matrix.units.map(({ name, tally }) => ({ name, tally }))
  const tasks: Line[] = matrix.tasks.map((task) => ({
    name: `${refTitle(task.ref)}, ${paperCode(task.paper) ?? ''}: ${task.quote.replace(/\\?\*+/gu, '')}`,
    tally: task.tally,
  }))
  const [rows, columns] = turned ? [tasks, units] : [units, tasks]
  const at = cellsAt(matrix, turned ?? false)
  return sendWorkbook(reply, `bang-don-vi-nhiem-vu-${matrix.asOf}`, async (workbook) => {
    const sheet = workbook.addWorksheet('Bảng', VIEW)
    sheet.columns = [
      { width: turned ? 60 : 34 },
      ...COUNTS.map(() => ({ width: 9 })),
      ...columns.map(() => ({ width: 22 })),
    ]
    headOf(sheet, [turned ? 'Nhiệm vụ' : 'Đơn vị', ...COUNTS, ...columns.map(({ name }) => name)])
    for (const [n, { name, tally }] of rows.entries()) {
      const row = sheet.addRow([name, ...countsOf(tally), ...columns.map((_, m) => wordsOf(at.get(`${n} ${m}`)))])
      row.alignment = { wrapText: true, vertical: 'top' }
      row.commit()
      if (n % 50 === 0) await letOthersGo()
    }
    const sums: [string, (tally: Tally) => number][] = [
      ['Cộng', (tally) => tally.total],
      ['Trong đó xong', doneOf],
      ['Trong đó quá hạn', (tally) => tally.overdue],
    ]
    for (const [name, count] of sums) {
      const own = name === 'Cộng' ? countsOf(matrix.total) : [count(matrix.total), null, null, null]
      const row = sheet.addRow([name, ...own, ...columns.map(({ tally }) => count(tally))])
      row.font = { bold: true }
      row.commit()
    }
    sheet.commit()
  })
}

// Excel's number of A3, which exceljs leaves out of its list
const A3 = 8 as ExcelJS.PaperSize
const VIEW: Partial<ExcelJS.AddWorksheetOptions> = {
  views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],

  pageSetup: {
    orientation: 'landscape',
    paperSize: A3,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  },
}

function headOf(sheet: ExcelJS.Worksheet, heads: readonly string[]): void {
  const head = sheet.addRow([...heads])
  head.font = { bold: true }
  head.alignment = { wrapText: true, vertical: 'top' }
  head.height = 120
  head.commit()
}

function cellsAt({ cells }: Matrix, turned: boolean): Map<string, MatrixCell[]> {
  const at = new Map<string, MatrixCell[]>()
  for (const cell of cells) {
    const key = turned ? `${cell.task} ${cell.unit}` : `${cell.unit} ${cell.task}`
    at.set(key, [...(at.get(key) ?? []), cell])
  }
  return at
}

function wordsOf(cells: readonly MatrixCell[] | undefined): string {
  return (cells ?? [])
    .map((cell) => {
      const { mark, words, more } = cellWords(cell)
      const period = cell.occurrence === null ? '' : `${occurrenceWords(cell.occurrence)}: `
      const part = cell.role === 'coordinating' ? ' (phối hợp)' : ''
      return `${period}${mark} ${words}${more === '' ? '' : ` – ${more}`}${part}`
    })
    .join('\n')
}
