import { letterheadsApi } from '@phoihop/contract/letterheads'
import { paperFilesApi } from '@phoihop/contract/paper-files'
import { type RenditionFormat, renditionsApi } from '@phoihop/contract/renditions'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Ctx } from '../../platform/ctx.ts'
import { readPart } from '../../platform/read-part.ts'
import { serve } from '../../platform/serve.ts'
import { checkFileForm, checkPaperForm } from './check-paper.ts'
import { exchangePaper } from './exchange-paper.ts'
import { getPrintable } from './get-printable.ts'
import { findKeptPrint } from './keep-print.ts'
import { addPaperFile, listPaperFiles } from './paper-files.ts'
import { renderMeeting } from './render-meeting.ts'
import { renderReport } from './render-report.ts'
import { renderUrging } from './render-urging.ts'
import { getLetterhead, saveLetterhead } from './letterhead-settings.ts'
import { renderPaper, type Rendition } from './render-paper.ts'

export function serveRenditions(app: FastifyInstance): void {
  serve(app, letterheadsApi.get, (ctx, { params }) => getLetterhead(ctx, params.id))
  serve(app, letterheadsApi.save, (ctx, { params, body }) => saveLetterhead(ctx, params.id, body))
  serve(app, renditionsApi.get, (ctx, { params }) => getPrintable(ctx, params.id))
  serve(app, renditionsApi.paper, async (ctx, { params, query }, { reply }) =>
    asFile(reply, await paperPrint(ctx, params.id, query), query.format),
  )
  serve(app, renditionsApi.exchange, async (ctx, { params, query }, { reply }) => {
    const { name, content } = await exchangePaper(ctx, params.id, query.format)
    reply
      .type('application/xml')
      .header('content-disposition', `attachment; filename="${name}.${query.format === 'edxml' ? 'edxml' : 'xml'}"`)
      .header('x-content-type-options', 'nosniff')
    return content
  })
  serve(app, renditionsApi.meeting, async (ctx, { params, query }, { reply }) =>
    asFile(reply, await renderMeeting(ctx, params.id, query), query.format),
  )
  serve(app, renditionsApi.urging, async (ctx, { params, query }, { reply }) =>
    asFile(reply, await renderUrging(ctx, params.id, query), query.format),
  )
  serve(app, renditionsApi.report, async (ctx, { query }, { reply }) =>
    asFile(reply, await renderReport(ctx, query), query.format),
  )
  serve(app, paperFilesApi.list, (ctx, { params }) => listPaperFiles(ctx, params.id))
  serve(app, paperFilesApi.add, (ctx, { params, body }) => addPaperFile(ctx, params.id, body.fileId))
  serve(app, renditionsApi.checkPaper, (ctx, { params }) => checkPaperForm(ctx, params.id))
  serve(app, renditionsApi.checkFile, async (ctx, _input, { request }) => checkFileForm(ctx, await readPart(request)))
}

/** The whole paper as it was printed at issue; an excerpt, or a paper not printed yet, is printed now. */
async function paperPrint(
  ctx: Ctx,
  id: string,
  wanted: { format: RenditionFormat; organisationId?: string | undefined },
) {
  const kept = wanted.organisationId === undefined ? await findKeptPrint(ctx, id, wanted.format) : null
  return kept ?? renderPaper(ctx, id, wanted)
}

const MEDIA_TYPES: Record<RenditionFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

function asFile(reply: FastifyReply, { name, content }: Rendition, format: RenditionFormat): Buffer {
  reply
    .type(MEDIA_TYPES[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .header('x-content-type-options', 'nosniff')
  return content
}
