import type { Tx } from '@phoihop/db/client'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import type { PaperSides } from '@phoihop/domain/policy/tasks-policy'
import type { Recurrence } from '@phoihop/domain/tasks/deadline'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleTask } from '../../platform/visible.ts'

export interface LockedTask extends PaperSides {
  id: string
  version: number
  ref: string
  number: string | null
  symbol: string | null
  issuedOn: string
  deadlineKind: string
  dueOn: string | null
  reviewOn: string | null
  recurrence: Recurrence | null
  stoppedFrom: string | null
  checkWaived: boolean
  field: string | null
  /** of recurring work: the newest period, '' for other work */
  period: string
}

/** The task of an issued paper with that id, if the actor may see it; held until the transaction ends. */
export async function lockTask(ctx: Ctx, tx: Tx, id: string): Promise<LockedTask> {
  const [row] = await readRowsIn<LockedTask>(
    tx,
    sql`select t.id, t.version, t.ref, c.number, c.symbol, c.issued_on::text as "issuedOn", c.keeper_id as "keeperId",
        c.issuer_id as "issuerId", t.deadline_kind as "deadlineKind", t.due_on::text as "dueOn",
        t.review_on::text as "reviewOn", t.recurrence, t.stopped_from as "stoppedFrom",
        t.check_waived_on is not null as "checkWaived", t.field,
        coalesce((select max(a.occurrence) from assignment a where a.task_id = t.id), '') as period
      from task t join conclusion c on c.id = t.conclusion_id
      where t.id = ${id}::uuid and c.state = 'issued' and ${visibleTask(ctx.actor)} for update of t`,
  )
  return row ?? notFound()
}

/** A task as the audit trail names it. */
export function subjectOfTask(task: LockedTask) {
  return { type: 'task', id: task.id, name: `${paperCode(task) ?? ''}, ${refWords(task.ref)}` }
}

/** Whoever is told is told why. */
export function checkWords(words: string | null): string {
  if (!words?.trim()) throw new AppError('tasks/words-missing', { fields: { words: 'tasks/words-missing' } })
  return words
}
