import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleSeries } from '../../platform/visible.ts'
import { calendarEntries } from './calendar-entries.ts'
import { calendarFile } from './calendar-file.ts'

/** One meeting as a file for calendars. */
export async function getMeetingFile(ctx: Ctx, id: string, publicUrl: string | null): Promise<string> {
  const [entry] = await calendarEntries(ctx.db, [ctx.actor], sql`m.id = ${id}::uuid`)
  if (!entry) notFound()
  return calendarFile([entry], { name: entry.title, now: ctx.now, publicUrl })
}

/** The meetings of a series that the reader sees, of the last year and all ahead. */
export async function getSeriesFile(ctx: Ctx, id: string, publicUrl: string | null): Promise<string> {
  const series = await readRow<{ name: string }>(
    ctx.db,
    sql`select s.name from meeting_series s where s.id = ${id}::uuid and ${visibleSeries(ctx.actor)}`,
  )
  if (!series) notFound()
  const where = sql`m.series_id = ${id}::uuid and m.held_on >= ${ctx.today}::date - 366`
  return calendarFile(await calendarEntries(ctx.db, [ctx.actor], where), { name: series.name, now: ctx.now, publicUrl })
}
