import type { Tx } from '@phoihop/db/client'
import { isReviewed, nextReviewDay } from '@phoihop/domain/tasks/review-day'
import { type DeadlineKind, isDated } from '@phoihop/domain/tasks/deadline'
import { occurrenceAt, parseOccurrence } from '@phoihop/domain/tasks/occurrences'
import type { AssignmentRole } from '@phoihop/domain/tasks/resolve-addresses'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { addResponse } from './add-response.ts'
import { acknowledgeDay, specialDays } from './assign-tasks.ts'
import type { LockedTask } from './lock-task.ts'
import { reviewRhythm } from './review-rhythm.ts'

interface Unit {
  organisationId: string
  role: AssignmentRole
  /** its own deadline; null: that of the task */
  dueOn: string | null
  /** the class through which it is reached */
  classCode?: string | null
  words: string | null
  /** the unit it takes over from */
  otherId?: string | null
}

/** Gives a task of an issued paper to one more unit, from today; the caller holds the task. Answers the id of its part. */
export async function giveToUnit(ctx: Ctx, tx: Tx, task: LockedTask, unit: Unit): Promise<string> {
  const { organisationId, role, classCode = null, words, otherId = null } = unit
  await checkOrganisations(ctx, tx, [organisationId], { code: 'tasks/address-unknown', field: 'organisationId' })
  const taken = { taskId: task.id, organisationId, occurrence: task.period, state: { not: 'withdrawn' } }
  if ((await tx.assignment.count({ where: taken })) > 0) throw new AppError('tasks/unit-already')
  const { id } = await tx.assignment.create({
    data: {
      taskId: task.id,
      organisationId,
      role,
      classCode,
      later: true,
      occurrence: task.period,
      assignedOn: toColumn(ctx.today),
      acknowledgeBy: toColumn(await acknowledgeDay(tx, ctx.actor.territoryId, ctx.today)),
      ...(await deadlineOf(ctx, tx, task, unit.dueOn)),
    },
    select: { id: true },
  })
  await addResponse(
    ctx,
    tx,
    { id, state: 'assigned' },
    { act: 'assign', toState: 'assigned', words, suggestedId: otherId },
  )
  return id
}

/** The day the unit has: its own, the task's, the end of the period; without one, the day it is asked for a word. */
async function deadlineOf(ctx: Ctx, tx: Tx, task: LockedTask, own: string | null) {
  // the kinds are those of the domain: a CHECK of the database
  const kind = task.deadlineKind as DeadlineKind
  const period = task.period === '' ? null : parseOccurrence(task.period)
  if (own !== null) checkOwnDay(ctx, task, own)
  if (own !== null) return { deadlineKind: isDated(kind) ? kind : 'day', dueOn: toColumn(own) }
  if (period && task.recurrence) {
    const current = occurrenceAt(task.recurrence, ctx.today, await specialDays(tx, ctx.today))
    return { deadlineKind: kind, dueOn: toColumn(current.to > period.to ? current.to : period.to) }
  }
  if (task.dueOn !== null && task.dueOn < ctx.today)
    throw new AppError('tasks/deadline-day-missing', { fields: { dueOn: 'tasks/deadline-day-missing' } })
  const reviewOn = isReviewed(kind) ? nextReviewDay(ctx.today, await reviewRhythm(tx, task.id)) : null
  return { deadlineKind: kind, dueOn: toColumn(task.dueOn), reviewOn: toColumn(reviewOn) }
}

function checkOwnDay(ctx: Ctx, task: LockedTask, own: string): void {
  const refuse = (code: 'tasks/deadline-day-unwanted' | 'tasks/day-in-the-past') => {
    throw new AppError(code, { fields: { dueOn: code } })
  }
  if (task.period !== '') refuse('tasks/deadline-day-unwanted')
  if (own < ctx.today) refuse('tasks/day-in-the-past')
}
