import type { amendmentsApi } from '@phoihop/contract/amendments'
import type { Tx } from '@phoihop/db/client'
import { canEdit } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { dueSql } from '../tasks/public.ts'
import { lockDraft, paperName } from '../conclusions/public.ts'
import { getRelated, getRelations, listRelationOptions } from './queries.ts'

type Change = z.output<typeof amendmentsApi.relate.body>
type Entry = Change['relations'][number]

/** Says of a draft which earlier papers it replaces, amends, corrects or withdraws, and what becomes of each task. */
export async function relatePapers(ctx: Ctx, id: string, { version, relations }: Change) {
  await command(ctx, 'amendments.relate', { id, version, relations }, async (tx) => {
    const paper = await lockDraft(ctx, tx, id)
    await checkVersion(version, paper, () => getRelations(ctx, id))
    await checkEntries(ctx, tx, paper, relations)
    await tx.paperRelation.deleteMany({ where: { laterId: id } })
    for (const { earlierId, kind, note, changes } of relations) {
      await tx.paperRelation.create({
        data: {
          laterId: id,
          earlierId,
          kind,
          note,
          changes: { create: changes.map((change) => ({ ...change, dueOn: toColumn(change.dueOn) })) },
        },
      })
    }
    await tx.conclusion.update({ where: { id }, data: { version: { increment: 1 } } })
    const after = relations.map(({ earlierId, kind, changes }) => ({ earlierId, kind, changes: changes.length }))
    return { id, subject: { type: 'conclusion', id, name: paperName(paper) }, after }
  })
  return getRelations(ctx, id)
}

async function checkEntries(
  ctx: Ctx,
  tx: Tx,
  paper: { id: string; issuerId: string; keeperId: string },
  relations: readonly Entry[],
): Promise<void> {
  const ids = relations.map(({ earlierId }) => earlierId)
  if (new Set(ids).size < ids.length) refuse('amendments/paper-twice')
  if (relations.some(({ kind, changes }) => kind !== 'amends' && changes.length > 0))
    refuse('amendments/changes-only-amending')
  const known = await readRowsIn<{ id: string; tasks: { id: string; dueOn: string | null }[] }>(
    tx,
    sql`select c.id, coalesce((select json_agg(json_build_object('id', t.id, 'dueOn', coalesce((select max(${dueSql})
          from assignment a where a.task_id = t.id), t.due_on))) from task t where t.conclusion_id = c.id), '[]') as tasks
      from conclusion c where c.id = any(${ids}::uuid[]) and c.id <> ${paper.id}::uuid and c.state = 'issued'
        and (c.issuer_id = ${paper.issuerId}::uuid or c.keeper_id = ${paper.keeperId}::uuid) and ${visibleConclusion(ctx.actor)}`,
  )
  for (const { earlierId, changes } of relations) {
    const found = known.find((one) => one.id === earlierId) ?? refuse('amendments/paper-unknown')
    const dueOn = new Map(found.tasks.map((task) => [task.id, task.dueOn]))
    const taskIds = new Set(changes.map((change) => change.taskId))
    if (taskIds.size < changes.length || ![...taskIds].every((taskId) => dueOn.has(taskId)))
      refuse('amendments/task-unknown')
    // lùi, giãn: nothing is put back in time
    if (changes.some((change) => change.dueOn !== null && change.dueOn <= (dueOn.get(change.taskId) ?? '')))
      refuse('amendments/deadline-not-later')
  }
}

function refuse(
  code:
    | 'amendments/paper-unknown'
    | 'amendments/paper-twice'
    | 'amendments/task-unknown'
    | 'amendments/deadline-not-later'
    | 'amendments/changes-only-amending',
): never {
  throw new AppError(code, { fields: { relations: code } })
}

export async function relationOptions(ctx: Ctx, id: string, q: string | undefined) {
  const paper = await getRelated(ctx, id)
  authorize(ctx.actor, canEdit, paper)
  return { rows: await listRelationOptions(ctx, paper, q) }
}
