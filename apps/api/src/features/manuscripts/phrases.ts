import type { Phrase } from '@phoihop/contract/manuscript-shapes'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'

const MOST = 200

/** Phrases of the own office, and of those it came of. */
export async function listPhrases(ctx: Ctx) {
  authorize(ctx.actor, mayCreate)
  const rows = await readRows<Phrase>(
    ctx.db,
    sql`select p.id, p.words from phrase p where p.organisation_id = any(${offices(ctx)}::uuid[])
      order by p.words, p.id limit ${MOST}`,
  )
  return { rows }
}

export async function addPhrase(ctx: Ctx, words: string) {
  authorize(ctx.actor, mayCreate)
  const { organisationId } = ctx.actor
  const id = await command(ctx, 'manuscripts.add-phrase', { words }, async (tx) => {
    if ((await tx.phrase.count({ where: { organisationId } })) >= MOST)
      throw new AppError('manuscripts/too-many-phrases')
    const fields = { words: 'manuscripts/phrase-taken' }
    if (await tx.phrase.findUnique({ where: { organisationId_words: { organisationId, words } } }))
      throw new AppError('manuscripts/phrase-taken', { fields })
    const created = await tx.phrase.create({ data: { organisationId, words, createdAt: ctx.now } })
    return { id: created.id, subject: { type: 'phrase', id: created.id, name: words }, after: { words } }
  })
  const row = await readRow<Phrase>(ctx.db, sql`select p.id, p.words from phrase p where p.id = ${id}::uuid`)
  return row ?? notFound()
}

export async function removePhrase(ctx: Ctx, id: string) {
  await command(ctx, 'manuscripts.remove-phrase', { id }, async (tx) => {
    const phrase = await tx.phrase.findFirst({ where: { id, organisationId: { in: offices(ctx) } } })
    if (!phrase) notFound()
    authorize(ctx.actor, mayCreate)
    await tx.phrase.delete({ where: { id } })
    return { id, subject: { type: 'phrase', id, name: phrase.words }, before: { words: phrase.words } }
  })
  return { done: true as const }
}

function offices(ctx: Ctx): string[] {
  return [ctx.actor.organisationId, ...ctx.actor.predecessorIds]
}
