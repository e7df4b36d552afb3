import type { Tx } from '@phoihop/db/client'
import { addWorkingDays } from '@phoihop/domain/calendar/working-days'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { readTellingSettings } from '@phoihop/domain/settings/telling-settings'
import type { DeadlineKind, Recurrence } from '@phoihop/domain/tasks/deadline'
import { occurrenceAt } from '@phoihop/domain/tasks/occurrences'
import type { ResolvedAddress } from '@phoihop/domain/tasks/resolve-addresses'
import { isReviewed, nextReviewDay, type ReviewRhythm } from '@phoihop/domain/tasks/review-day'
import { fromColumn, toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { tellLater } from '../../platform/tell-later.ts'
import { reviewRhythm } from './review-rhythm.ts'

interface Issue {
  conclusionId: string
  assignedOn: CivilDate
  resolved: ReadonlyMap<string, readonly ResolvedAddress[]>
}

/** Gives each body its assignments of an issued paper, each with the deadline of its task; how many were given. */
export async function assignTasks(ctx: Ctx, tx: Tx, { conclusionId, assignedOn, resolved }: Issue): Promise<number> {
  const tasks = await tx.task.findMany({
    where: { conclusionId },
    select: { id: true, deadlineKind: true, dueOn: true, startOn: true, reviewOn: true, recurrence: true },
  })
  const acknowledgeBy = toColumn(
    await acknowledgeDay(tx, ctx.actor.territoryId, assignedOn > ctx.today ? assignedOn : ctx.today),
  )
  const special = await specialDays(tx, assignedOn)
  const rows = []
  for (const task of tasks) {
    // CHECKs of the database: the kinds and recurrences of the domain
    const kind = task.deadlineKind as DeadlineKind
    const recurrence = task.recurrence as Recurrence | null
    const facts = { ...task, kind, recurrence, assignedOn, startOn: fromColumn(task.startOn) }
    const rhythm = isReviewed(kind) && task.reviewOn === null ? await reviewRhythm(tx, task.id) : NO_RHYTHM
    const days = { ...daysOf(facts, { special, rhythm }), assignedOn: toColumn(assignedOn), acknowledgeBy }
    rows.push(...(resolved.get(task.id) ?? []).map((address) => ({ ...address, taskId: task.id, ...days })))
  }
  await tx.assignment.createMany({ data: rows })
  if (rows.length > 0) await tellLater(tx, 'issue', conclusionId)
  return rows.length
}

const NO_RHYTHM: ReviewRhythm = { meetings: [], recurrence: null }

interface TaskDays {
  kind: DeadlineKind
  dueOn: Date | null
  startOn: CivilDate | null
  reviewOn: Date | null
  recurrence: Recurrence | null
  assignedOn: CivilDate
}

/** Recurring work begins with the period of its first day; work without a day is looked at again on one. */
function daysOf(task: TaskDays, { special, rhythm }: { special: ReadonlyMap<string, boolean>; rhythm: ReviewRhythm }) {
  const { kind, startOn, assignedOn, recurrence, dueOn, reviewOn } = task
  const from = startOn !== null && startOn > assignedOn ? startOn : assignedOn
  if (kind === 'recurring' && recurrence !== null) {
    const first = occurrenceAt(recurrence, from, special)
    return { deadlineKind: kind, occurrence: first.code, dueOn: toColumn(first.to), reviewOn: null }
  }
  const asked = isReviewed(kind) ? (reviewOn ?? toColumn(nextReviewDay(from, rhythm))) : null
  return { deadlineKind: kind, occurrence: '', dueOn, reviewOn: asked }
}

/** Days off, and weekend days worked, from that day on. */
export async function specialDays(tx: Tx, from: CivilDate): Promise<ReadonlyMap<CivilDate, boolean>> {
  const rows = await tx.holiday.findMany({
    where: { date: { gte: toColumn(from) } },
    orderBy: { date: 'asc' },
    take: 400,
  })
  return new Map(rows.map((day) => [fromColumn(day.date), day.working]))
}

/** The last day to acknowledge what is told on `from`: so many working days later as the territory has set. */
export async function acknowledgeDay(tx: Tx, territoryId: string, from: CivilDate): Promise<CivilDate> {
  const stored = await tx.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'telling' } } })
  const { acknowledgeDays } = readTellingSettings(stored?.value)
  return addWorkingDays(from, acknowledgeDays, await specialDays(tx, from))
}
