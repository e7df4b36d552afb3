import { unitReportsApi } from '@phoihop/contract/unit-reports'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { readPart } from '../../platform/read-part.ts'
import { serve } from '../../platform/serve.ts'
import { askUnits, remindUnits } from './ask-units.ts'
import { getReport, listMine, listReports } from './queries.ts'
import { registerProposals } from './register-proposals.ts'
import { readForm, writeForm } from './report-form.ts'
import { getSummary, printSummary, saveSummary } from './summary-report.ts'
import { saveReport, sendBackReport, sendReport } from './write-report.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function serveUnitReports(app: FastifyInstance): void {
  serve(app, unitReportsApi.list, (ctx, { params }) => listReports(ctx, params.id))
  serve(app, unitReportsApi.mine, listMine)
  serve(app, unitReportsApi.ask, (ctx, { params, body }) => askUnits(ctx, params.id, body.classCode))
  serve(app, unitReportsApi.remind, (ctx, { params }) => remindUnits(ctx, params.id))
  serve(app, unitReportsApi.get, (ctx, { params }) => getReport(ctx, params.id))
  serve(app, unitReportsApi.save, (ctx, { params, body }) => saveReport(ctx, params.id, body))
  serve(app, unitReportsApi.send, (ctx, { params, body }) => sendReport(ctx, params.id, body.version))
  serve(app, unitReportsApi.sendBack, (ctx, { params, body }) => sendBackReport(ctx, params.id, body))
  serve(app, unitReportsApi.register, (ctx, { params, body }) => registerProposals(ctx, params.id, body.lineIds))
  serve(app, unitReportsApi.form, async (ctx, { params }, { reply }) =>
    asFile(reply, await writeForm(ctx, params.id), { name: 'bao-cao-don-vi.docx', type: DOCX }),
  )
  serve(app, unitReportsApi.readForm, (ctx, { params }, { request }) =>
    readForm(ctx, params.id, async () => (await readPart(request)).content),
  )
  serve(app, unitReportsApi.summary, (ctx, { params, query }) => getSummary(ctx, params.id, query.fresh ?? false))
  serve(app, unitReportsApi.saveSummary, (ctx, { params, body }) => saveSummary(ctx, params.id, body))
  serve(app, unitReportsApi.printSummary, async (ctx, { params, query: { format } }, { reply }) => {
    const { name, content } = await printSummary(ctx, params.id, format)
    return asFile(reply, content, { name: `${name}.${format}`, type: format === 'pdf' ? 'application/pdf' : DOCX })
  })
}

function asFile(reply: FastifyReply, content: Buffer, { name, type }: { name: string; type: string }): Buffer {
  reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
  return content
}
