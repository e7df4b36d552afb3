import type { HolidayYear } from '@phoihop/contract/holidays'
import { holidaysByLaw } from '@phoihop/domain/calendar/holidays-by-law'
import { type CivilDate, dayWords, partsOf, weekdayOf } from '@phoihop/domain/civil-date'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { fromColumn, toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** The days of one year that are not as their weekday says, and what the law gives beside. They hold for the whole country. */
export async function getHolidays(ctx: Ctx, year: number): Promise<HolidayYear> {
  const rows = await ctx.db.prisma.holiday.findMany({
    where: { date: { gte: toColumn(`${String(year)}-01-01`), lte: toColumn(`${String(year)}-12-31`) } },
    orderBy: { date: 'asc' },
  })
  const days = rows.map(({ date, name, working }) => ({ date: fromColumn(date), name, working }))
  const known = new Set(days.map(({ date }) => date))
  return {
    year,
    days,
    missing: holidaysByLaw(year).filter(({ date }) => !known.has(date)),
    can: { keep: mayAdminister(ctx.actor) },
  }
}

interface Entry {
  date: CivilDate
  name: string
  working: boolean
}

/** Deadlines already reckoned stay; what is reckoned from now on goes by it. */
export async function keepHoliday(ctx: Ctx, { date, name, working }: Entry): Promise<HolidayYear> {
  authorize(ctx.actor, mayAdminister)
  const weekend = weekdayOf(date) > 5
  if (working && !weekend)
    throw new AppError('holidays/already-working', { fields: { working: 'holidays/already-working' } })
  await command(ctx, 'holidays.keep', { date, name, working }, async (tx) => {
    const before = await tx.holiday.findUnique({ where: { date: toColumn(date) } })
    await tx.holiday.upsert({
      where: { date: toColumn(date) },
      create: { date: toColumn(date), name, working },
      update: { name, working },
    })
    return {
      id: ctx.actor.territoryId,
      subject: { type: 'holiday', id: ctx.actor.territoryId, name: `${dayWords(date)}: ${name}` },
      ...(before && { before: { name: before.name, working: before.working } }),
      after: { date, name, working },
    }
  })
  return getHolidays(ctx, partsOf(date).year)
}

export async function removeHoliday(ctx: Ctx, date: CivilDate): Promise<{ done: true }> {
  authorize(ctx.actor, mayAdminister)
  await command(ctx, 'holidays.remove', { date }, async (tx) => {
    const found = await tx.holiday.findUnique({ where: { date: toColumn(date) } })
    if (!found) notFound()
    await tx.holiday.delete({ where: { date: toColumn(date) } })
    const { territoryId } = ctx.actor
    return {
      id: territoryId,
      subject: { type: 'holiday', id: territoryId, name: `${dayWords(date)}: ${found.name}` },
      before: { date, name: found.name, working: found.working },
    }
  })
  return { done: true }
}

/** Enters what the law gives in that year and nobody has entered; what was entered otherwise stays. */
export async function addHolidaysByLaw(ctx: Ctx, year: number): Promise<HolidayYear> {
  authorize(ctx.actor, mayAdminister)
  const { territoryId } = ctx.actor
  await command(ctx, 'holidays.add-by-law', { year }, async (tx) => {
    const { count } = await tx.holiday.createMany({
      data: holidaysByLaw(year).map(({ date, name }) => ({ date: toColumn(date), name })),
      skipDuplicates: true,
    })
    return {
      id: territoryId,
      subject: { type: 'holiday', id: territoryId, name: `Ngày nghỉ theo luật năm ${String(year)}` },
      after: { added: count },
    }
  })
  return getHolidays(ctx, year)
}
