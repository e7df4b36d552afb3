import type { taskActsApi } from '@phoihop/contract/task-acts'
import { mayDecide } from '@phoihop/domain/policy/tasks-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { giveToUnit } from './give-to-unit.ts'
import { checkWords, lockTask, subjectOfTask } from './lock-task.ts'
import { listOffered } from './list-offers.ts'
import { getTask } from './queries.ts'

type Given = z.output<typeof taskActsApi.addUnit.body>

/** Gives the task to one more unit, after its paper was issued. The paper stays as it is; the history says why. */
export async function addUnit(ctx: Ctx, id: string, given: Given) {
  await command(ctx, 'tasks.add-unit', { id, ...given }, async (tx) => {
    const task = await lockTask(ctx, tx, id)
    authorize(ctx.actor, mayDecide, task)
    const words = checkWords(given.words)
    const offered = (await listOffered(ctx, tx, task)).find((one) => one.organisationId === given.organisationId)
    const classCode = offered?.role === given.role ? offered.classCode : null
    const assignmentId = await giveToUnit(ctx, tx, task, { ...given, classCode, words })
    return { id, subject: subjectOfTask(task), after: { assignmentId, ...given } }
  })
  return getTask(ctx, id)
}

/** A body made after the issue is not given the task: on purpose, with a reason, and it is not offered again. */
export async function declineOffer(ctx: Ctx, id: string, given: z.output<typeof taskActsApi.declineOffer.body>) {
  await command(ctx, 'tasks.decline-offer', { id, ...given }, async (tx) => {
    const task = await lockTask(ctx, tx, id)
    authorize(ctx.actor, mayDecide, task)
    const words = checkWords(given.words)
    const { organisationId } = given
    const offered = await listOffered(ctx, tx, task)
    if (!offered.some((one) => one.organisationId === organisationId)) throw new AppError('tasks/offer-none')
    const { membershipId } = ctx.actor
    await tx.declinedOffer.create({ data: { taskId: id, organisationId, membershipId, words, at: ctx.now } })
    return { id, subject: subjectOfTask(task), after: given }
  })
  return getTask(ctx, id)
}
