import type { Prisma, Tx } from '@phoihop/db/client'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { mayDo, mayEnterFor } from '@phoihop/domain/policy/tasks-policy'
import { ACTS_ON_BEHALF } from '@phoihop/domain/tasks/assignment-acts'
import {
  type ActEntry,
  type AssignmentAct,
  type AssignmentState,
  deriveAfterAct,
  findActFault,
  lacksLetter,
  saysDone,
  UNIT_ACTS,
} from '@phoihop/domain/tasks/assignment-moves'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations } from '../organisations/public.ts'
import { addResponse, type ResponseEntry } from './add-response.ts'
import { factsAfterAct } from './facts-after-act.ts'
import { type LockedAssignment, lockAssignment } from './lock-assignment.ts'
import { getAssignment } from './queries.ts'

/** What any act may carry; each endpoint lets through only its own. */
export interface Given {
  version: number
  words: string | null
  percent?: number | null
  productNumber?: string | null
  productOn?: string | null
  suggestedId?: string | null
  fileIds?: string[]
  onBehalf?: boolean
  letterNumber?: string | null
  letterOn?: string | null
  asksFor?: string
  obstacle?: string | null
  approvedFor?: string | null
  dueOn?: string | null
  membershipId?: string
  correctsId?: string
  organisationId?: string | null
}

/** What an act does beside its move; asked for when the act is known to be allowed. */
export interface Effect {
  state?: AssignmentState
  data?: Prisma.AssignmentUncheckedUpdateInput
  told?: Partial<ResponseEntry>
  /** what hangs on the response */
  afterwards?: (responseId: string) => Promise<unknown>
}
type FindEffect = (tx: Tx, row: LockedAssignment) => Promise<Effect>

interface Doing {
  given: Given
  effect?: FindEffect
  /** what must be held before the assignment is */
  hold?: (tx: Tx) => Promise<unknown>
}

/** Does one act on an assignment: the move, the typed response that is its history, and the files that prove it. */
export async function actOnAssignment(ctx: Ctx, id: string, act: AssignmentAct, { given, effect, hold }: Doing) {
  await command(ctx, `tasks.${act}`, { id, act, ...given }, async (tx) => {
    await hold?.(tx)
    const row = await lockAssignment(ctx, tx, id)
    checkActor(ctx, act, { row, given })
    await checkVersion(given.version, row, () => getAssignment(ctx, id))
    const entry = entryOf(act, given)
    await checkEntry(ctx, entry, { row, given })
    await checkOrganisations(ctx, tx, [given.suggestedId ?? null], {
      code: 'tasks/address-unknown',
      field: 'suggestedId',
    })
    const { state, data, told, afterwards } = (await effect?.(tx, row)) ?? {}
    const after = { ...deriveAfterAct(entry, row), ...(state && { state }) }
    const percent = saysDone(act) ? 100 : entry.percent
    // the response first: a deadline is corrected only after the history says so
    const responseId = await addResponse(ctx, tx, row, { ...given, ...entry, percent, toState: after.state, ...told })
    const facts = await factsAfterAct(ctx, tx, row, { act, state: after.state })
    await tx.assignment.update({ where: { id }, data: { ...after, ...facts, ...data, version: { increment: 1 } } })
    await afterwards?.(responseId)
    return {
      id,
      subject: subjectOf(row),
      before: { state: row.state, percent: row.percent },
      after: { ...after, files: given.fileIds?.length ?? 0, ...(given.onBehalf && { onBehalf: true }) },
    }
  })
  return getAssignment(ctx, id)
}

/** An assignment as the audit trail names it. */
export function subjectOf(row: LockedAssignment) {
  const name = `${paperCode(row) ?? ''}, ${refWords(row.ref)} – ${row.organisationName}`
  return { type: 'assignment', id: row.id, name }
}

interface Circumstances {
  row: LockedAssignment
  given: Given
}

function checkActor(ctx: Ctx, act: AssignmentAct, { row, given }: Circumstances): void {
  const { ownIds, predecessorIds } = ctx.actor
  const wasOwn = [...ownIds, ...predecessorIds].includes(row.givenToId)
  // whose report was being typed when the work was handed over to the heir is told so
  if (UNIT_ACTS.includes(act) && wasOwn && !ownIds.includes(row.organisationId))
    throw new AppError('tasks/handed-over', { details: { organisationId: row.organisationId } })
  const isBehalf = given.onBehalf === true && ACTS_ON_BEHALF.some((one) => one === act)
  authorize(ctx.actor, (actor, target) => (isBehalf ? mayEnterFor(actor, target) : mayDo(actor, act, target)), row)
}

async function checkEntry(ctx: Ctx, entry: ActEntry, { row, given }: Circumstances): Promise<void> {
  const fault = findActFault(entry, row)
  if (fault === 'tasks/state-refuses') throw new AppError(fault, { current: await getAssignment(ctx, row.id) })
  if (fault) throw new AppError(fault, { fields: { [FIELD_OF[fault]]: fault } })
  const letter = { letterNumber: given.letterNumber ?? null, files: given.fileIds?.length ?? 0 }
  if (given.onBehalf && lacksLetter(letter))
    throw new AppError('tasks/letter-missing', { fields: { letterNumber: 'tasks/letter-missing' } })
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
