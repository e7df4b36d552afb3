import type { Tx } from '@phoihop/db/client'
import { dayWords } from '@phoihop/domain/civil-date'
import { mayDecide } from '@phoihop/domain/policy/tasks-policy'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addResponse } from './add-response.ts'
import { letGo } from './facts-after-act.ts'
import { lockAssignment } from './lock-assignment.ts'

interface Follow {
  id: string
  version: number
  /** "Theo 12-KL/HU" */
  basis: string
  /** the new deadline; null: the work is withdrawn */
  dueOn: string | null
}

/** Lets open work follow a later paper, in its transaction: the first deadline stays, the history says why. */
export async function followPaper(ctx: Ctx, tx: Tx, { id, version, basis, dueOn }: Follow): Promise<void> {
  const row = await lockAssignment(ctx, tx, id)
  authorize(ctx.actor, mayDecide, row)
  if (row.version !== version) throw new AppError('request/stale-version', { current: row })
  const withdrawn = dueOn === null
  const toState = withdrawn ? 'withdrawn' : row.state
  // the response first: a deadline moves only after the history says so
  await addResponse(ctx, tx, row, {
    act: withdrawn ? 'withdraw' : 'postpone',
    toState,
    words: withdrawn ? `${basis}: rút phần việc này.` : `${basis}: thời hạn mới là ngày ${dayWords(dueOn)}.`,
    ...(!withdrawn && { dayFrom: row.dueOn, dayTo: dueOn }),
  })
  if (withdrawn) await letGo(ctx, tx, id)
  const data = withdrawn
    ? { state: toState, withdrawnOn: toColumn(ctx.today), handedToId: null }
    : { approvedDueOn: toColumn(dueOn) }
  await tx.assignment.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
}
