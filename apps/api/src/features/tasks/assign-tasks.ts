import type { Tx } from '@phoihop/db/client'
import { addWorkingDays } from '@phoihop/domain/calendar/working-days'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { readTellingSettings } from '@phoihop/domain/settings/telling-settings'
import type { ResolvedAddress } from '@phoihop/domain/tasks/resolve-addresses'
import { fromColumn, toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { tellLater } from '../../platform/tell-later.ts'

interface Issue {
  conclusionId: string
  assignedOn: CivilDate
  resolved: ReadonlyMap<string, readonly ResolvedAddress[]>
}

/** Gives each body its assignments of an issued paper, each with the deadline of its task; how many were given. */
export async function assignTasks(ctx: Ctx, tx: Tx, { conclusionId, assignedOn, resolved }: Issue): Promise<number> {
  const tasks = await tx.task.findMany({
    where: { conclusionId },
    select: { id: true, deadlineKind: true, dueOn: true },
  })
  const acknowledgeBy = toColumn(await acknowledgeDay(ctx, tx, assignedOn > ctx.today ? assignedOn : ctx.today))
  const rows = tasks.flatMap((task) =>
    (resolved.get(task.id) ?? []).map((address) => ({
      ...address,
      taskId: task.id,
      assignedOn: toColumn(assignedOn),
      acknowledgeBy,
      deadlineKind: task.deadlineKind,
      dueOn: task.dueOn,
    })),
  )
  await tx.assignment.createMany({ data: rows })
  if (rows.length > 0) await tellLater(tx, 'issue', conclusionId)
  return rows.length
}

/** The last day to acknowledge what is told on `from`: so many working days later as the territory has set. */
export async function acknowledgeDay(ctx: Ctx, tx: Tx, from: CivilDate): Promise<CivilDate> {
  const { territoryId } = ctx.actor
  const stored = await tx.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'telling' } } })
  const { acknowledgeDays } = readTellingSettings(stored?.value)
  const special = await tx.holiday.findMany({
    where: { date: { gte: toColumn(from) } },
    orderBy: { date: 'asc' },
    take: 60,
  })
  return addWorkingDays(from, acknowledgeDays, new Map(special.map((day) => [fromColumn(day.date), day.working])))
}
