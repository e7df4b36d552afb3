import { savedFiltersApi } from '@phoihop/contract/saved-filters'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { chooseColumns } from './choose-columns.ts'
import { createFilter } from './create-filter.ts'
import { listFilters } from './queries.ts'
import { removeFilter, updateFilter } from './update-filter.ts'

export function serveSavedFilters(app: FastifyInstance): void {
  serve(app, savedFiltersApi.list, listFilters)
  serve(app, savedFiltersApi.create, (ctx, { body }) => createFilter(ctx, body))
  serve(app, savedFiltersApi.update, (ctx, { params, body }) => updateFilter(ctx, params.id, body))
  serve(app, savedFiltersApi.remove, (ctx, { params }) => removeFilter(ctx, params.id))
  serve(app, savedFiltersApi.chooseColumns, (ctx, { body }) => chooseColumns(ctx, body.columns))
}
