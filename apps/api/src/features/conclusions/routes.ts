import { conclusionsApi } from '@phoihop/contract/conclusions'
import { paperGrantsApi } from '@phoihop/contract/paper-grants'
import { paperMovesApi } from '@phoihop/contract/paper-moves'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { createConclusion } from './create-conclusion.ts'
import { issueConclusion } from './issue-conclusion.ts'
import { listConclusions } from './list-conclusions.ts'
import { listMoves } from './list-moves.ts'
import { markItems, markWithoutTask } from './mark-without-task.ts'
import { previewIssue } from './preview-issue.ts'
import { endGrant, grantReading, listGrantOptions, listGrants } from './grants.ts'
import { getConclusion } from './queries.ts'
import { removeConclusion } from './remove-conclusion.ts'
import { returnPaper, signPaper, withdrawPaper } from './sign-paper.ts'
import { listSigners } from './signers.ts'
import { signOnPaper, submitPaper } from './submit-paper.ts'
import { updateConclusion } from './update-conclusion.ts'

export function serveConclusions(app: FastifyInstance): void {
  serve(app, conclusionsApi.list, (ctx, { query }) => listConclusions(ctx, query))
  serve(app, conclusionsApi.get, (ctx, { params }) => getConclusion(ctx, params.id))
  serve(app, conclusionsApi.create, (ctx, { body }) => createConclusion(ctx, body))
  serve(app, conclusionsApi.update, (ctx, { params, body }) => updateConclusion(ctx, params.id, body))
  serve(app, conclusionsApi.remove, (ctx, { params, query }) => removeConclusion(ctx, params.id, query.version))
  serve(app, conclusionsApi.markWithoutTask, (ctx, { params, body }) => markWithoutTask(ctx, params, body.withoutTask))
  serve(app, conclusionsApi.markItems, (ctx, { params, body }) => markItems(ctx, params.id, body))
  serve(app, conclusionsApi.previewIssue, (ctx, { params }) => previewIssue(ctx, params.id))
  serve(app, conclusionsApi.issue, (ctx, { params, body }) => issueConclusion(ctx, params.id, body))
  serve(app, paperMovesApi.list, (ctx, { params }) => listMoves(ctx, params.id))
  serve(app, paperMovesApi.signers, (ctx, { params }) => listSigners(ctx, params.id))
  serve(app, paperMovesApi.submit, (ctx, { params, body }) => submitPaper(ctx, params.id, body))
  serve(app, paperMovesApi.withdraw, (ctx, { params, body }) => withdrawPaper(ctx, params.id, body))
  serve(app, paperMovesApi.return, (ctx, { params, body }) => returnPaper(ctx, params.id, body))
  serve(app, paperMovesApi.sign, (ctx, { params, body }) => signPaper(ctx, params.id, body))
  serve(app, paperMovesApi.signOnPaper, (ctx, { params, body }) => signOnPaper(ctx, params.id, body))
  serve(app, paperGrantsApi.list, (ctx, { params }) => listGrants(ctx, params.id))
  serve(app, paperGrantsApi.options, (ctx, { params, query }) => listGrantOptions(ctx, params.id, query.q))
  serve(app, paperGrantsApi.grant, (ctx, { params, body }) => grantReading(ctx, params.id, body.membershipId))
  serve(app, paperGrantsApi.end, (ctx, { params }) => endGrant(ctx, params))
}
