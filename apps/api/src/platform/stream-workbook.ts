import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import type { FastifyReply } from 'fastify'

type Writer = ExcelJS.stream.xlsx.WorkbookWriter

/**
 * Answers with a workbook that is written while it is sent, so that a hundred thousand rows need no more memory than
 * one page of them. Strings are cells of text: what begins with "=" is never a formula.
 */
export function sendWorkbook(
  reply: FastifyReply,
  name: string,
  write: (workbook: Writer) => Promise<void>,
): PassThrough {
  const stream = new PassThrough()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  // a reader that went away ends the writing; a fault in the middle breaks the download off, so that no half file looks whole
  write(workbook)
    .then(() => workbook.commit())
    .catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))))
  reply
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .header('content-disposition', `attachment; filename="${name}.xlsx"`)
    .header('x-content-type-options', 'nosniff')
  return stream
}

/** Lets other requests be answered between the rows of a long sheet. */
export function letOthersGo(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
