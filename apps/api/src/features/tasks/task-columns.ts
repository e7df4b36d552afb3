import { createHash } from 'node:crypto'
import type { tasksApi } from '@phoihop/contract/tasks'
import type { Tx } from '@phoihop/db/client'
import { findSpanFault, overlaps, trimSpan } from '@phoihop/domain/conclusions/span'
import { findDeadlineFault } from '@phoihop/domain/tasks/deadline'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkOrganisations, listClassRules } from '../organisations/public.ts'
import { resolvePaperTask } from './resolve-paper-task.ts'
import type { DraftPaper } from './lock-draft-paper.ts'

/** `ref`: the label the reader saw, where it saw one (rows of a table have no label of their own in the text). */
export type Entry = z.output<typeof tasksApi.mark.body> & { ref?: string }

/** The columns of a task as marked, everything about it checked against its paper; `taskId` when it exists already. */
export async function taskColumns(ctx: Ctx, tx: Tx, paper: DraftPaper, entry: Entry, taskId: string | null) {
  if (entry.textSha256 !== undefined && entry.textSha256 !== createHash('sha256').update(paper.text).digest('hex'))
    throw new AppError('tasks/text-changed')
  const others = await tx.task.findMany({
    where: { conclusionId: paper.id, ...(taskId && { id: { not: taskId } }) },
    select: { start: true, end: true, ref: true },
  })
  const fault = findSpanFault(entry, paper.text, others)
  if (fault) throw new AppError(fault, { fields: { start: fault } })
  const span = trimSpan(entry, paper.text)
  const printed = await refOfSpan(tx, paper.id, span)
  const base = entry.ref?.replace(/#\d+$/u, '') || printed
  await checkAddresses(ctx, tx, paper, entry)
  const deadlineFault = findDeadlineFault(entry.deadline, paper.issuedOn)
  if (deadlineFault) throw new AppError(deadlineFault, { fields: { 'deadline.dueOn': deadlineFault } })
  const { kind, words, dueOn, startOn, reviewOn, dueTime, recurrence } = entry.deadline
  const quote = paper.text.slice(span.start, span.end)
  return {
    ...span,
    quote,
    ref: nextRef(
      base,
      others.map((other) => other.ref),
    ),
    searchText: fold(quote),
    force: entry.force,
    output: entry.output,
    wantsPaper: entry.wantsPaper,
    answersProposal: entry.answersProposal,
    deadlineKind: kind,
    deadlineWords: words,
    dueOn: toColumn(dueOn),
    startOn: toColumn(startOn),
    reviewOn: toColumn(reviewOn),
    dueTime,
    recurrence,
  }
}

export function addressRows(entry: Entry) {
  return entry.addresses.map((address, ordinal) => ({ ...address, ordinal }))
}

/** What the audit trail keeps of a mark: facts, no words of the paper. */
export function auditFactsOf({ start, end, force, deadline, addresses }: Entry) {
  return { start, end, force, deadlineKind: deadline.kind, dueOn: deadline.dueOn, addresses: addresses.length }
}

/** The printed label of the item in which the span begins; refuses spans outside of the paper's body. */
async function refOfSpan(tx: Tx, conclusionId: string, span: { start: number; end: number }): Promise<string> {
  const items = await tx.item.findMany({ where: { conclusionId }, orderBy: { ordinal: 'asc' } })
  const touched = items.filter((item) => overlaps(item, span))
  const first = touched[0]
  if (!first || touched.some((item) => item.kind === 'signature')) {
    throw new AppError('tasks/span-outside-items', { fields: { start: 'tasks/span-outside-items' } })
  }
  if (touched.some((item) => item.withoutTask))
    throw new AppError('tasks/item-without-task', { fields: { start: 'tasks/item-without-task' } })
  return first.ref ?? ''
}

/** The second, third… task of one item is "II.6#2", "II.6#3"; without any label "#1", "#2". */
function nextRef(base: string, taken: readonly string[]): string {
  if (base !== '' && !taken.includes(base)) return base
  let count = base === '' ? 1 : 2
  while (taken.includes(`${base}#${count}`)) count += 1
  return `${base}#${count}`
}

async function checkAddresses(ctx: Ctx, tx: Tx, paper: DraftPaper, { addresses }: Entry): Promise<void> {
  if (!addresses.some((address) => address.role === 'lead')) {
    throw new AppError('tasks/lead-missing', { fields: { addresses: 'tasks/lead-missing' } })
  }
  const unknown = { code: 'tasks/address-unknown' as const, field: 'addresses' }
  await checkOrganisations(
    ctx,
    tx,
    addresses.map((address) => address.organisationId),
    unknown,
  )
  const classes = await listClassRules(ctx.db)
  if (addresses.some(({ classCode }) => classCode !== null && !classes.has(classCode))) {
    throw new AppError(unknown.code, { fields: { addresses: unknown.code } })
  }
  const entered = addresses.map((address) => ({
    role: address.role,
    words: address.words,
    organisation: address.organisationId === null ? null : { id: address.organisationId, name: '', shortName: '' },
    class: address.classCode === null ? null : { code: address.classCode, name: '' },
  }))
  const { problems } = await resolvePaperTask(ctx, { addresses: entered }, paper.issuedOn ?? ctx.today)
  const empty = problems.find((problem) => problem.code === 'class-empty')
  if (empty)
    throw new AppError('tasks/class-empty', {
      fields: { addresses: 'tasks/class-empty' },
      details: { words: empty.words },
    })
}
