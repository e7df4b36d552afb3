import type { regulationsApi } from '@phoihop/contract/regulations'
import type { Tx } from '@phoihop/db/client'
import { mayKeepRegulation } from '@phoihop/domain/policy/regulations-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkPaperFile } from '../files/public.ts'
import { getRegulation } from './queries.ts'
import { auditFacts, checkEntry, clauseColumns, columnsOf, type Entry, partyRows } from './regulation-columns.ts'

type Change = z.output<typeof regulationsApi.update.body>

/** Changes a regulation. A clause keeps its id, since what was recorded hangs on it; one with records is not unmade. */
export async function updateRegulation(ctx: Ctx, id: string, { version, ...entry }: Change) {
  const before = await getRegulation(ctx, id)
  authorize(ctx.actor, mayKeepRegulation, { ownerId: before.owner.id })
  await command(ctx, 'regulations.update', { id, version, ...entry }, async (tx) => {
    await tx.$queryRaw`select 1 from regulation where id = ${id}::uuid for update`
    const row = await tx.regulation.findUniqueOrThrow({ where: { id }, select: { version: true, fileId: true } })
    await checkVersion(version, row, () => getRegulation(ctx, id))
    await checkEntry(ctx, tx, entry)
    authorize(ctx.actor, mayKeepRegulation, entry)
    if (entry.fileId !== row.fileId) await checkPaperFile(ctx, tx, entry.fileId)
    await saveClauses(tx, id, entry)
    await tx.regulationParty.deleteMany({ where: { regulationId: id } })
    await tx.regulation.update({
      where: { id },
      data: { ...columnsOf(entry), version: { increment: 1 }, parties: { create: partyRows(entry) } },
    })
    const subject = { type: 'regulation', id, name: entry.title }
    return { id, subject, before: { title: before.title, version }, after: auditFacts(entry) }
  })
  return getRegulation(ctx, id)
}

async function saveClauses(tx: Tx, regulationId: string, entry: Entry): Promise<void> {
  const old = await tx.regulationClause.findMany({
    where: { regulationId },
    select: { id: true, every: true, informerId: true, informedId: true, _count: { select: { notices: true } } },
  })
  const kept = entry.clauses.map((clause) => clause.id).filter((id) => id !== null)
  const known = old.map((clause) => clause.id)
  if (kept.some((id) => !known.includes(id)) || new Set(kept).size !== kept.length)
    throw new AppError('regulations/clause-unknown')
  for (const clause of old.filter((one) => one._count.notices > 0)) {
    const now = entry.clauses.find((one) => one.id === clause.id)?.duty
    const isSame =
      now?.every === clause.every && now?.informerId === clause.informerId && now?.informedId === clause.informedId
    if (!isSame) throw new AppError('regulations/duty-recorded')
  }
  await tx.regulationClause.deleteMany({ where: { regulationId, id: { notIn: kept } } })
  for (const [ordinal, clause] of entry.clauses.entries()) {
    const data = clauseColumns(clause, ordinal)
    if (clause.id === null) await tx.regulationClause.create({ data: { ...data, regulationId } })
    else await tx.regulationClause.update({ where: { id: clause.id }, data })
  }
}
