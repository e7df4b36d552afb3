import { organisationsApi } from '@phoihop/contract/organisations'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { createLocality } from './create-locality.ts'
import { createOrganisation } from './create-organisation.ts'
import { getOrganisation } from './get-organisation.ts'
import { getTree } from './get-tree.ts'
import { listAddressOptions, listOrganisations, listPlaceOptions } from './queries.ts'
import { updateLocality } from './update-locality.ts'
import { updateOrganisation } from './update-organisation.ts'

export function serveOrganisations(app: FastifyInstance): void {
  serve(app, organisationsApi.list, (ctx, { query }) => listOrganisations(ctx, query))
  serve(app, organisationsApi.get, (ctx, { params }) => getOrganisation(ctx, params.id))
  serve(app, organisationsApi.create, (ctx, { body }) => createOrganisation(ctx, body))
  serve(app, organisationsApi.update, (ctx, { params, body }) => updateOrganisation(ctx, params.id, body))
  serve(app, organisationsApi.createLocality, (ctx, { body }) => createLocality(ctx, body))
  serve(app, organisationsApi.updateLocality, (ctx, { params, body }) => updateLocality(ctx, params.id, body))
  serve(app, organisationsApi.tree, (ctx, { query }) => getTree(ctx, query))
  serve(app, organisationsApi.addressOptions, (ctx) => listAddressOptions(ctx))
  serve(app, organisationsApi.placeOptions, (ctx) => listPlaceOptions(ctx))
}
