import { numberBooksApi } from '@phoihop/contract/number-books'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { checkNumber } from './check-number.ts'
import { exportBook } from './export-book.ts'
import { openByHand } from './open-book.ts'
import { getBook, getBookWhole, listBooks, listEntries } from './queries.ts'
import { reserveNumber, voidNumber } from './reserve-number.ts'
import { updateBook } from './update-book.ts'

export function serveNumberBooks(app: FastifyInstance): void {
  serve(app, numberBooksApi.list, listBooks)
  serve(app, numberBooksApi.check, (ctx, { query }) => checkNumber(ctx, query))
  serve(app, numberBooksApi.get, (ctx, { params }) => getBookWhole(ctx, params.id))
  serve(app, numberBooksApi.entries, (ctx, { params, query }) => listEntries(ctx, params.id, query))
  serve(app, numberBooksApi.export, async (ctx, { params }, { reply }) => {
    const book = await getBook(ctx, params.id)
    const content = await exportBook(ctx, book)
    const name = `sổ văn bản đi ${book.symbol.replaceAll('/', '-')} ${book.startsOn.slice(0, 4)}.xlsx`
    reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    return content
  })
  serve(app, numberBooksApi.open, (ctx, { body }) => openByHand(ctx, body))
  serve(app, numberBooksApi.update, (ctx, { params, body }) => updateBook(ctx, params.id, body))
  serve(app, numberBooksApi.reserve, (ctx, { params, body }) => reserveNumber(ctx, params.id, body))
  serve(app, numberBooksApi.void, (ctx, { params, body }) => voidNumber(ctx, params.id, body.reason))
}
