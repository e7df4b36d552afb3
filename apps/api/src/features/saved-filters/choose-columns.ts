import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** The columns of the list of assignments, for this person wherever they sign in. */
export async function chooseColumns(ctx: Ctx, columns: string): Promise<{ done: true }> {
  const { personId, personName } = ctx.actor
  await command(ctx, 'saved-filters.choose-columns', { columns }, async (tx) => {
    await tx.listChoice.upsert({ where: { personId }, create: { personId, columns }, update: { columns } })
    return { id: personId, subject: { type: 'person', id: personId, name: personName }, after: { columns } }
  })
  return { done: true }
}
