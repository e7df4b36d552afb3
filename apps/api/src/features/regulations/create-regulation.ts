import { mayCreateMeetings } from '@phoihop/domain/policy/meetings-policy'
import { mayKeepRegulation } from '@phoihop/domain/policy/regulations-policy'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkPaperFile } from '../files/public.ts'
import { getRegulation } from './queries.ts'
import { auditFacts, checkEntry, clauseColumns, columnsOf, type Entry, partyRows } from './regulation-columns.ts'

/** Enters a regulation that the secretary's body keeps. */
export async function createRegulation(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayCreateMeetings)
  const id = await command(ctx, 'regulations.create', entry, async (tx) => {
    await checkEntry(ctx, tx, entry)
    authorize(ctx.actor, mayKeepRegulation, entry)
    if (entry.clauses.some((clause) => clause.id !== null)) throw new AppError('regulations/clause-unknown')
    await checkPaperFile(ctx, tx, entry.fileId)
    const created = await tx.regulation.create({
      data: {
        ...columnsOf(entry),
        parties: { create: partyRows(entry) },
        clauses: { create: entry.clauses.map(clauseColumns) },
      },
    })
    const subject = { type: 'regulation', id: created.id, name: entry.title }
    return { id: created.id, subject, after: auditFacts(entry) }
  })
  return getRegulation(ctx, id)
}
