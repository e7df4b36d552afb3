import type { taskActsApi } from '@phoihop/contract/task-acts'
import { mayDecide } from '@phoihop/domain/policy/tasks-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { lockTask, subjectOfTask } from './lock-task.ts'
import { getTask } from './queries.ts'
import { readFields } from './read-fields.ts'

type Given = z.output<typeof taskActsApi.setField.body>

/** Says which field a task is of. A field taken off the list meanwhile stays where it stands. */
export async function setField(ctx: Ctx, id: string, given: Given) {
  const { version, field } = given
  await command(ctx, 'tasks.set-field', { id, ...given }, async (tx) => {
    const task = await lockTask(ctx, tx, id)
    authorize(ctx.actor, mayDecide, task)
    await checkVersion(version, task, () => getTask(ctx, id))
    const known =
      field === null || field === task.field || (await readFields(tx, ctx.actor.territoryId)).includes(field)
    if (!known) throw new AppError('proposals/field-unknown', { fields: { field: 'proposals/field-unknown' } })
    await tx.task.update({ where: { id }, data: { field, version: { increment: 1 } } })
    return { id, subject: subjectOfTask(task), before: { field: task.field }, after: { field } }
  })
  return getTask(ctx, id)
}
