import type { taskActsApi } from '@phoihop/contract/task-acts'
import type { Tx } from '@phoihop/db/client'
import { mayDecide } from '@phoihop/domain/policy/tasks-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { addResponse } from './add-response.ts'
import { letGo } from './facts-after-act.ts'
import { giveToUnit } from './give-to-unit.ts'
import { type LockedAssignment, lockAssignment, lockAssignments } from './lock-assignment.ts'
import { checkWords, type LockedTask, lockTask, subjectOfTask } from './lock-task.ts'
import { getAssignment, getTask } from './queries.ts'

type Given = z.output<typeof taskActsApi.changeLead.body>

/** One act: the lead passes from one unit to another; the old one is withdrawn, or goes on coordinating. */
export async function changeLead(ctx: Ctx, id: string, given: Given) {
  await command(ctx, 'tasks.change-lead', { id, ...given }, async (tx) => {
    const task = await lockTask(ctx, tx, id)
    authorize(ctx.actor, mayDecide, task)
    const old = await lockAssignment(ctx, tx, given.assignmentId)
    const words = checkWords(given.words)
    await checkVersion(given.version, old, () => getAssignment(ctx, old.id))
    const ended = ['accepted', 'withdrawn'].includes(old.state)
    if (old.taskId !== id || old.role !== 'lead' || ended)
      throw new AppError('tasks/state-refuses', { current: await getAssignment(ctx, old.id) })
    if (given.organisationId === old.givenToId) throw new AppError('tasks/unit-already')
    await checkOrganisations(ctx, tx, [given.organisationId], {
      code: 'tasks/address-unknown',
      field: 'organisationId',
    })
    await demote(ctx, tx, old, { ...given, words })
    const newId = await promote(ctx, tx, task, { old, given: { ...given, words } })
    return {
      id,
      subject: subjectOfTask(task),
      before: { lead: old.givenToId },
      after: { lead: given.organisationId, assignmentId: newId, oldLead: given.oldLead },
    }
  })
  return getTask(ctx, id)
}

async function demote(ctx: Ctx, tx: Tx, old: LockedAssignment, { oldLead, organisationId, words }: Given) {
  const state = oldLead === 'withdrawn' ? 'withdrawn' : old.state
  await addResponse(ctx, tx, old, { act: 'change-lead', toState: state, words, suggestedId: organisationId })
  if (oldLead === 'withdrawn') await letGo(ctx, tx, old.id)
  await tx.assignment.update({
    where: { id: old.id },
    data: {
      ...(oldLead === 'withdrawn'
        ? { state, withdrawnOn: toColumn(ctx.today), handedToId: null }
        : { role: 'coordinating' }),
      version: { increment: 1 },
    },
  })
}

interface Promotion {
  old: LockedAssignment
  given: Given
}

/** A unit that coordinates goes on with the part it has; any other gets one. */
async function promote(ctx: Ctx, tx: Tx, task: LockedTask, { old, given }: Promotion): Promise<string> {
  const { organisationId, words, dueOn } = given
  const otherId = old.givenToId
  const [own] = await lockAssignments(
    ctx,
    tx,
    sql`a.task_id = ${task.id}::uuid and a.organisation_id = ${organisationId}::uuid and a.occurrence = ${old.occurrence}
      and a.state <> 'withdrawn'`,
  )
  if (!own) {
    const inForce = old.dueOn !== null && old.dueOn >= ctx.today && task.period === '' ? old.dueOn : null
    return giveToUnit(ctx, tx, task, { organisationId, role: 'lead', dueOn: dueOn ?? inForce, words, otherId })
  }
  if (own.role === 'lead' || own.state === 'accepted') throw new AppError('tasks/unit-already')
  await addResponse(ctx, tx, own, { act: 'change-lead', toState: own.state, words, suggestedId: otherId })
  await tx.assignment.update({
    where: { id: own.id },
    data: { role: 'lead', coordination: null, version: { increment: 1 } },
  })
  return own.id
}
