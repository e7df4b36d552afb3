import { readingsApi } from '@phoihop/contract/readings'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { readPart } from '../../platform/read-part.ts'
import { acceptSuggestion, acceptSuggestions } from './accept.ts'
import { attendPaper } from './attend.ts'
import { mergeSuggestions } from './merge.ts'
import { getSuggestions } from './queries.ts'
import { readAgain } from './read-again.ts'
import { readPaperFile, readPastedText } from './read-paper.ts'
import { rejectSuggestion } from './reject.ts'
import { reopenSuggestion } from './reopen.ts'
import { splitSuggestion } from './split.ts'
import { teachName } from './teach.ts'
import { undoAct } from './undo.ts'
import { updateSuggestion } from './update.ts'

export function serveReadings(app: FastifyInstance): void {
  serve(app, readingsApi.readText, (ctx, { body }) => readPastedText(ctx, body.text))
  serve(app, readingsApi.readFile, async (ctx, _input, { request }) => readPaperFile(ctx, await readPart(request)))
  serve(app, readingsApi.suggestions, (ctx, { params }) => getSuggestions(ctx, params.id))
  serve(app, readingsApi.attend, (ctx, { params }) => attendPaper(ctx, params.id))
  serve(app, readingsApi.readAgain, (ctx, { params }) => readAgain(ctx, params.id))
  serve(app, readingsApi.teach, (ctx, { params, body }) => teachName(ctx, params.id, body))
  serve(app, readingsApi.acceptMany, (ctx, { params, body }) => acceptSuggestions(ctx, params.id, body.picked))
  serve(app, readingsApi.undo, (ctx, { params, body }) => undoAct(ctx, params.id, body.actId))
  serve(app, readingsApi.update, (ctx, { params, body }) => updateSuggestion(ctx, params.id, body))
  serve(app, readingsApi.accept, (ctx, { params, body }) => acceptSuggestion(ctx, params.id, body))
  serve(app, readingsApi.reject, (ctx, { params, body }) => rejectSuggestion(ctx, params.id, body.version))
  serve(app, readingsApi.reopen, (ctx, { params, body }) => reopenSuggestion(ctx, params.id, body.version))
  serve(app, readingsApi.split, (ctx, { params, body }) => splitSuggestion(ctx, params.id, body))
  serve(app, readingsApi.merge, (ctx, { params, body }) => mergeSuggestions(ctx, params.id, body))
}
