import { holidaysApi } from '@phoihop/contract/holidays'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { addHolidaysByLaw, getHolidays, keepHoliday, removeHoliday } from './keep-holidays.ts'

export function serveHolidays(app: FastifyInstance): void {
  serve(app, holidaysApi.year, (ctx, { query }) => getHolidays(ctx, query.year))
  serve(app, holidaysApi.keep, (ctx, { params, body }) => keepHoliday(ctx, params.date, body))
  serve(app, holidaysApi.remove, (ctx, { params }) => removeHoliday(ctx, params.date))
  serve(app, holidaysApi.addMissing, (ctx, { body }) => addHolidaysByLaw(ctx, body.year))
}
