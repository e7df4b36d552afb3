import { holidaysApi } from '@phoihop/contract/holidays'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { addHolidaysByLaw, getHolidays, keepHoliday, removeHoliday } from './keep-holidays.ts'

export function serveHolidays(app: FastifyInstance): void {
  serve(app, holidaysApi.year, (ctx, { query }) => getHolidays(ctx, query.year))
  serve(app, holidaysApi.keep, (ctx, { body }) => keepHoliday(ctx, body))
  serve(app, holidaysApi.remove, (ctx, { query }) => removeHoliday(ctx, query.date))
  serve(app, holidaysApi.addMissing, (ctx, { body }) => addHolidaysByLaw(ctx, body.year))
}
