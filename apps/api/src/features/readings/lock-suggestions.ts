import type { Tx } from '@phoihop/db/client'
import { Deadline } from '@phoihop/contract/task-shapes'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { type DraftPaper, lockDraftPaper } from '../tasks/public.ts'
import { getSuggestions } from './queries.ts'
import { StoredAddress } from './stored-address.ts'

/** A suggestion's row as acts need it, and as it is kept for undoing. */
export const KeptSuggestion = z.object({
  id: z.string(),
  ref: z.string(),
  start: z.int(),
  end: z.int(),
  force: z.enum(['order', 'request', 'must', 'commitment', 'continuing']),
  output: z.string().nullable(),
  wantsPaper: z.boolean(),
  answersProposal: z.boolean(),
  deadline: Deadline,
  addresses: z.array(StoredAddress),
  why: z.record(z.string(), z.string()),
  state: z.enum(['open', 'rejected', 'merged']),
  taskId: z.string().nullable(),
  version: z.int(),
})
export type KeptSuggestion = z.output<typeof KeptSuggestion>

export interface Picked {
  id: string
  version: number
}

/** Which draft a suggestion belongs to; 404 is left to the lock on that draft. */
export async function paperIdOf(ctx: Ctx, suggestionId: string): Promise<string> {
  const row = await ctx.db.prisma.suggestion.findUnique({ where: { id: suggestionId }, select: { conclusionId: true } })
  return row?.conclusionId ?? notFound()
}

/**
 * Holds a draft that the actor may work on, and the suggestions picked in it, until the transaction ends. A suggestion
 * changed since it was seen refuses with all as they stand now.
 */
export async function lockSuggestions(
  ctx: Ctx,
  tx: Tx,
  paperId: string,
  picked: readonly Picked[],
): Promise<{ paper: DraftPaper; rows: KeptSuggestion[] }> {
  const paper = await lockDraftPaper(ctx, tx, paperId)
  const rows = await readKept(
    tx,
    paperId,
    picked.map(({ id }) => id),
  )
  if (rows.length !== new Set(picked.map(({ id }) => id)).size) notFound()
  const versions = new Map(picked.map(({ id, version }) => [id, version]))
  if (rows.some((row) => versions.get(row.id) !== row.version))
    throw new AppError('request/stale-version', { current: await getSuggestions(ctx, paperId) })
  return { paper, rows }
}

/** Rows of one paper in its order; null: all of them. */
export async function readKept(tx: Tx, paperId: string, ids: readonly string[] | null): Promise<KeptSuggestion[]> {
  const rows = await readRowsIn<unknown>(
    tx,
    sql`select id, ref, span_start as start, span_end as "end", force, output, wants_paper as "wantsPaper",
        answers_proposal as "answersProposal", deadline, addresses, why, state, task_id as "taskId", version
      from suggestion where conclusion_id = ${paperId}::uuid and (${ids === null} or id = any(${ids ?? []}::uuid[]))
      order by span_start, span_end, id for update`,
  )
  return z.array(KeptSuggestion).parse(rows)
}

/** Refuses unless nobody has decided about any of them. */
export function checkOpen(rows: readonly KeptSuggestion[]): void {
  if (rows.some((row) => row.taskId !== null || row.state !== 'open')) throw new AppError('readings/already-decided')
}
