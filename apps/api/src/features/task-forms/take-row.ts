import { createHash } from 'node:crypto'
import { FormEntry } from '@phoihop/contract/task-forms'
import { maySendForms } from '@phoihop/domain/policy/task-forms-policy'
import type { PlannedAct } from '@phoihop/domain/task-forms/plan-row'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { actOnAssignment, requestExtension } from '../tasks/public.ts'
import { getReturn, planOf } from './get-return.ts'
import { proofOf } from './proof-of.ts'
import { visibleForm } from './queries.ts'

export interface Received {
  formId: string
  keeperId: string
  unitName: string
  name: string
  mediaType: string
  ending: string
  sha256: string
  takenAt: string | null
  entry: unknown
}

interface Taking {
  assignmentId: string
  version: number
}

/**
 * Enters one row for the unit: each act it becomes is a response of its own, shown as entered for the unit, with the file
 * that was received as its proof. Each act has a key made of the row's: sent again after a fault in the middle, what is
 * done is found done and the rest follows. A row is taken once, whichever file it came in.
 */
export async function takeRow(ctx: Ctx, id: string, taking: Taking) {
  const received = await findReceived(ctx, id, taking.assignmentId)
  if (!received) notFound()
  authorize(ctx.actor, maySendForms, received)
  const done = await doneUnder(ctx)
  if (!done.has('')) {
    if (received.takenAt !== null) throw new AppError('task-forms/already-taken')
    await enterRow(ctx, id, { taking, received, done })
  }
  await command(ctx, 'task-forms.take', { id, ...taking }, async (tx) => {
    const { formId, unitName } = received
    const { count } = await tx.taskFormRow.updateMany({
      where: { formId, assignmentId: taking.assignmentId, takenAt: null },
      data: { takenAt: ctx.now, takenFromId: id },
    })
    if (count === 0) throw new AppError('task-forms/already-taken')
    const subject = { type: 'task-form', id: formId, name: `Mẫu trả lời của ${unitName}` }
    return { id: formId, subject, after: { assignmentId: taking.assignmentId } }
  })
  return getReturn(ctx, id)
}

interface Row {
  taking: Taking
  received: Received
  /** the acts of this row that are done already */
  done: ReadonlySet<string>
}

async function enterRow(ctx: Ctx, id: string, { taking, received, done }: Row): Promise<void> {
  const { assignmentId, version } = taking
  const plan = await planOf(ctx, received.formId, { assignmentId, entry: FormEntry.parse(received.entry) })
  if (plan.version !== version + done.size)
    throw new AppError('request/stale-version', { current: await getReturn(ctx, id) })
  const left = plan.acts.filter(({ act }) => !done.has(act))
  if (left.length === 0 && done.size === 0) throw new AppError('task-forms/row-refused')
  for (const [n, act] of left.entries())
    await enterAct(withKey(ctx, act.act), { assignmentId, version: plan.version + n, act, received })
}

interface Entering extends Taking {
  act: PlannedAct
  received: Received
}

async function enterAct(ctx: Ctx, { assignmentId, version, act, received }: Entering): Promise<void> {
  const fileIds = [await proofOf({ ...ctx, idempotencyKey: `${ctx.idempotencyKey ?? ''}:file` }, received)]
  const behalf = { version, onBehalf: true, fileIds, letterNumber: null, letterOn: null }
  switch (act.act) {
    case 'request-extension':
      await requestExtension(ctx, assignmentId, { ...behalf, words: act.words, asksFor: act.asksFor, obstacle: null })
      return
    case 'acknowledge':
      await actOnAssignment(ctx, assignmentId, 'acknowledge', { given: { ...behalf, words: null } })
      return
    default: {
      const { act: name, ...rest } = act
      await actOnAssignment(ctx, assignmentId, name, { given: { ...behalf, ...rest } })
    }
  }
}

function withKey(ctx: Ctx, part: string): Ctx {
  return { ...ctx, idempotencyKey: `${stemOf(ctx.idempotencyKey ?? '')}:${part}` }
}

/** What the keys of a row's acts begin with; a long key would leave no room for what follows. */
function stemOf(key: string): string {
  return key.length <= 50 ? key : createHash('sha256').update(key).digest('hex').slice(0, 40)
}

/** What is done under the row's key: its acts, and '' for the whole. Files are no acts. */
async function doneUnder(ctx: Ctx): Promise<Set<string>> {
  const { idempotencyKey: key, actor } = ctx
  if (key === null) return new Set()
  const stem = stemOf(key)
  const rows = await ctx.db.prisma.idempotencyKey.findMany({
    where: { accountId: actor.accountId, OR: [{ key }, { key: { startsWith: `${stem}:` } }] },
    select: { key: true },
  })
  const parts = rows.map((row) => (row.key === key ? '' : row.key.slice(stem.length + 1)))
  return new Set(parts.filter((part) => !part.endsWith(':file')))
}

function findReceived(ctx: Ctx, id: string, assignmentId: string): Promise<Received | null> {
  return readRow(
    ctx.db,
    sql`select f.id as "formId", f.keeper_id as "keeperId", o.short_name as "unitName", v.name, v.media_type as "mediaType",
        right(v.name, 5) as ending, v.sha256, w.taken_at as "takenAt", v.entries -> w.assignment_id::text as entry
      from task_form_return v join task_form f on f.id = v.form_id join organisation o on o.id = f.organisation_id
      join task_form_row w on w.form_id = f.id and w.assignment_id = ${assignmentId}::uuid
      where v.id = ${id}::uuid and jsonb_exists(v.entries, (${assignmentId}::uuid)::text) and ${visibleForm(ctx.actor)}`,
  )
}
