import { importsApi } from '@phoihop/contract/imports'
import type { Sheet } from '@phoihop/domain/imports/sheet-columns'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { readPart } from '../../platform/read-part.ts'
import { serve } from '../../platform/serve.ts'
import { exportOf, templateOf } from './export-workbook.ts'
import { checkWorkbook, importWorkbook } from './import-workbook.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function serveImports(app: FastifyInstance): void {
  serve(app, importsApi.template, async (ctx, { query }, { reply }) => {
    const content = await templateOf(ctx, query.sheet)
    return asFile(reply, content, `mau-${NAMES[query.sheet]}.xlsx`)
  })
  serve(app, importsApi.export, async (ctx, { query }, { reply }) => {
    const content = await exportOf(ctx, query.sheet)
    return asFile(reply, content, `${NAMES[query.sheet]}-${ctx.today}.xlsx`)
  })
  serve(app, importsApi.check, async (ctx, { query }, { request }) => {
    const { content } = await readPart(request)
    return checkWorkbook(ctx, { sheet: query.sheet, content })
  })
  serve(app, importsApi.carryOut, async (ctx, { query }, { request }) => {
    const { content } = await readPart(request)
    return importWorkbook(ctx, { sheet: query.sheet, content })
  })
}

const NAMES: Record<Sheet, string> = { organisations: 'co-quan', people: 'can-bo' }

function asFile(reply: FastifyReply, content: Buffer, name: string): Buffer {
  reply
    .type(XLSX)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
  return content
}
