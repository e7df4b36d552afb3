import type { taskActsApi } from '@phoihop/contract/task-acts'
import type { Tx } from '@phoihop/db/client'
import { mayDecide, mayDecideAsLeader } from '@phoihop/domain/policy/tasks-policy'
import type { ResponseAct } from '@phoihop/domain/tasks/assignment-acts'
import { occurrenceAt, parseOccurrence } from '@phoihop/domain/tasks/occurrences'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addResponse } from './add-response.ts'
import { letGo } from './facts-after-act.ts'
import { lockAssignments } from './lock-assignment.ts'
import { checkWords, lockTask, subjectOfTask } from './lock-task.ts'
import { getTask } from './queries.ts'

type Decision = z.output<typeof taskActsApi.waiveCheck.body>

/** Withdraws every part of the task that is not finished, in one act. */
export async function withdrawTask(ctx: Ctx, id: string, given: { words: string | null }) {
  await command(ctx, 'tasks.withdraw-all', { id, ...given }, async (tx) => {
    const task = await lockTask(ctx, tx, id)
    authorize(ctx.actor, mayDecide, task)
    const words = checkWords(given.words)
    const open = await lockAssignments(ctx, tx, unfinished(id))
    if (open.length === 0) throw new AppError('tasks/state-refuses')
    for (const row of open) {
      await addResponse(ctx, tx, row, { act: 'withdraw', toState: 'withdrawn', words })
      await letGo(ctx, tx, row.id)
    }
    await tx.assignment.updateMany({
      where: { id: { in: open.map((row) => row.id) } },
      data: { state: 'withdrawn', withdrawnOn: toColumn(ctx.today), handedToId: null, version: { increment: 1 } },
    })
    return { id, subject: subjectOfTask(task), after: { withdrawn: open.length } }
  })
  return getTask(ctx, id)
}

/** A leader decides that "xong" of this task needs no check, or needs it again. */
export async function waiveCheck(ctx: Ctx, id: string, given: Decision, waived: boolean) {
  const act = waived ? 'waive-check' : 'restore-check'
  await command(ctx, `tasks.${act}`, { id, ...given }, async (tx) => {
    const task = await lockTask(ctx, tx, id)
    authorize(ctx.actor, mayDecideAsLeader, task)
    const words = checkWords(given.words)
    await checkVersion(given.version, task, () => getTask(ctx, id))
    if (task.checkWaived === waived) throw new AppError('tasks/state-refuses', { current: await getTask(ctx, id) })
    await tx.task.update({
      where: { id },
      data: { checkWaivedOn: waived ? toColumn(ctx.today) : null, version: { increment: 1 } },
    })
    await tellUnits(ctx, tx, id, { act, words })
    return { id, subject: subjectOfTask(task), before: { waived: task.checkWaived }, after: { waived } }
  })
  return getTask(ctx, id)
}

/** Recurring work comes no more from a period on, one that has not come yet. */
export async function stopRecurring(ctx: Ctx, id: string, given: z.output<typeof taskActsApi.stopRecurring.body>) {
  await command(ctx, 'tasks.stop-recurring', { id, ...given }, async (tx) => {
    const task = await lockTask(ctx, tx, id)
    authorize(ctx.actor, mayDecide, task)
    const words = checkWords(given.words)
    await checkVersion(given.version, task, () => getTask(ctx, id))
    const { recurrence, period, stoppedFrom } = task
    if (recurrence === null) throw new AppError('tasks/state-refuses', { current: await getTask(ctx, id) })
    const from = parseOccurrence(given.from)
    const fits = from !== null && occurrenceAt(recurrence, from.from, new Map()).code === from.code
    if (!fits || given.from <= period)
      throw new AppError('tasks/period-unknown', { fields: { from: 'tasks/period-unknown' } })
    await tx.task.update({ where: { id }, data: { stoppedFrom: given.from, version: { increment: 1 } } })
    await tellUnits(ctx, tx, id, { act: 'stop-recurring', words })
    return { id, subject: subjectOfTask(task), before: { stoppedFrom }, after: { stoppedFrom: given.from } }
  })
  return getTask(ctx, id)
}

const unfinished = (taskId: string) => sql`a.task_id = ${taskId}::uuid and a.state not in ('accepted', 'withdrawn')`

/** What was decided about the whole stands in the history of each unit that still works on it. */
async function tellUnits(ctx: Ctx, tx: Tx, taskId: string, told: { act: ResponseAct; words: string }): Promise<void> {
  for (const row of await lockAssignments(ctx, tx, unfinished(taskId)))
    await addResponse(ctx, tx, row, { ...told, toState: row.state })
}
