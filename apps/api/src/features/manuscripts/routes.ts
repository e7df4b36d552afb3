import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { createManuscript } from './create-manuscript.ts'
import { followManuscript } from './follow.ts'
import { addPhrase, listPhrases, removePhrase } from './phrases.ts'
import { pushSteps } from './push-steps.ts'
import { getManuscript } from './queries.ts'
import { readSentence } from './read-sentence.ts'
import { restoreVersion } from './restore-version.ts'
import { compareVersions, getVersions, nameVersion } from './versions.ts'

export function serveManuscripts(app: FastifyInstance): void {
  serve(app, manuscriptsApi.create, (ctx, { body }) => createManuscript(ctx, body))
  serve(app, manuscriptsApi.get, (ctx, { params }) => getManuscript(ctx, params.id))
  serve(app, manuscriptsApi.push, (ctx, { params, body }) => pushSteps(ctx, params.id, body))
  serve(app, manuscriptsApi.follow, (ctx, { params, body }) => followManuscript(ctx, params.id, body.version))
  serve(app, manuscriptsApi.readSentence, (ctx, { params, body }) => readSentence(ctx, params.id, body.words))
  serve(app, manuscriptsApi.versions, (ctx, { params }) => getVersions(ctx, params.id))
  serve(app, manuscriptsApi.nameVersion, (ctx, { params, body }) => nameVersion(ctx, params.id, body.name))
  serve(app, manuscriptsApi.compare, (ctx, { params, query }) =>
    compareVersions(ctx, params.id, params.versionId, query.withId),
  )
  serve(app, manuscriptsApi.restore, (ctx, { params, body }) =>
    restoreVersion(ctx, params.id, params.versionId, body.letGo),
  )
  serve(app, manuscriptsApi.phrases, (ctx) => listPhrases(ctx))
  serve(app, manuscriptsApi.addPhrase, (ctx, { body }) => addPhrase(ctx, body.words))
  serve(app, manuscriptsApi.removePhrase, (ctx, { params }) => removePhrase(ctx, params.id))
}
