import type { Tx } from '@phoihop/db/client'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { mayDo } from '@phoihop/domain/policy/tasks-policy'
import { type ActEntry, type AssignmentAct, deriveAfterAct, findActFault } from '@phoihop/domain/tasks/assignment-moves'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { addResponse } from './add-response.ts'
import { acknowledgeDay } from './assign-tasks.ts'
import { type LockedAssignment, lockAssignment } from './lock-assignment.ts'
import { getAssignment } from './queries.ts'

/** What any act may carry; each endpoint lets through only its own. */
interface Given {
  version: number
  words: string | null
  percent?: number | null
  productNumber?: string | null
  productOn?: string | null
  suggestedId?: string | null
  fileIds?: string[]
}

/** Does one act on an assignment: the move, the typed response that is its history, and the files that prove it. */
export async function actOnAssignment(ctx: Ctx, id: string, act: AssignmentAct, given: Given) {
  await command(ctx, `tasks.${act}`, { id, act, ...given }, async (tx) => {
    const row = await lockAssignment(ctx, tx, id)
    authorize(ctx.actor, (actor, target: LockedAssignment) => mayDo(actor, act, target), row)
    await checkVersion(given.version, row, () => getAssignment(ctx, id))
    const entry = entryOf(act, given)
    const fault = findActFault(entry, row)
    if (fault === 'tasks/state-refuses') throw new AppError(fault, { current: await getAssignment(ctx, id) })
    if (fault) throw new AppError(fault, { fields: { [FIELD_OF[fault]]: fault } })
    await checkOrganisations(ctx, tx, [given.suggestedId ?? null], {
      code: 'tasks/address-unknown',
      field: 'suggestedId',
    })
    const after = deriveAfterAct(entry, row)
    await tx.assignment.update({
      where: { id },
      data: { ...after, ...(await factsOf(ctx, tx, act)), version: { increment: 1 } },
    })
    await addResponse(ctx, tx, row, {
      ...given,
      ...entry,
      percent: act === 'report-done' ? 100 : entry.percent,
      toState: after.state,
    })
    return {
      id,
      subject: {
        type: 'assignment',
        id,
        name: `${paperCode(row) ?? ''}, ${refWords(row.ref)} – ${row.organisationName}`,
      },
      before: { state: row.state, percent: row.percent },
      after: { ...after, files: given.fileIds?.length ?? 0 },
    }
  })
  return getAssignment(ctx, id)
}

const FIELD_OF = {
  'tasks/words-missing': 'words',
  'tasks/percent-missing': 'percent',
  'tasks/percent-out-of-range': 'percent',
  'tasks/product-paper-missing': 'productNumber',
} as const

function entryOf(act: AssignmentAct, given: Given): ActEntry {
  const { words, percent = null, productNumber = null, productOn = null } = given
  return { act, words, percent, productNumber, productOn }
}

/** The days an act leaves on the assignment; the time axis is derived from them. */
async function factsOf(ctx: Ctx, tx: Tx, act: AssignmentAct) {
  const today = toColumn(ctx.today)
  if (act === 'acknowledge') return { acknowledgedOn: today }
  if (act === 'report-done') return { completedOn: today }
  if (act === 'send-back') return { completedOn: null }
  if (act === 'accept') return { acceptedOn: today }
  if (act === 'withdraw') return { withdrawnOn: today }
  if (act === 'reassign')
    return { acknowledgedOn: null, acknowledgeBy: toColumn(await acknowledgeDay(ctx, tx, ctx.today)) }
  return {}
}
