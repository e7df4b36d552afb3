import type { Tx } from '@phoihop/db/client'
import type { Block } from '@phoihop/domain/conclusions/outline'
import { carrySpans } from '@phoihop/manuscript/carry-spans'
import sql from 'sql-template-tag'

/**
 * Puts the items of the new text in place of the old. While only words change, the rows stay and their places move; an
 * item said to give no work keeps that as long as its words are the same.
 */
export async function replaceItems(
  tx: Tx,
  paper: { id: string; text: string },
  next: { text: string; blocks: readonly Block[] },
): Promise<void> {
  const conclusionId = paper.id
  const old = await tx.item.findMany({ where: { conclusionId }, orderBy: { ordinal: 'asc' } })
  const silent = old.filter((item) => item.withoutTask)
  const stays = new Set(
    carrySpans(paper.text, next.text, silent).flatMap((place) => (place.fate === 'moved' ? [place.start] : [])),
  )
  const rows = next.blocks.map((block, ordinal) => ({
    ...block,
    conclusionId,
    ordinal,
    withoutTask: stays.has(block.start),
  }))
  const isSame = (i: number) => {
    const [item, row] = [old[i], rows[i]]
    return item?.kind === row?.kind && item?.ref === row?.ref && item?.withoutTask === row?.withoutTask
  }
  // from the first that is another item on all are written anew; those before it stay, mostly all
  const longest = Math.max(old.length, rows.length)
  const first = Array.from({ length: longest }, (_, i) => i).find((i) => !isSame(i)) ?? longest
  if (first < longest) {
    await tx.item.deleteMany({ where: { conclusionId, ordinal: { gte: first } } })
    await tx.item.createMany({ data: rows.slice(first) })
  }
  await moveItems(tx, conclusionId, next.blocks)
}

async function moveItems(tx: Tx, conclusionId: string, blocks: readonly Block[]): Promise<void> {
  const starts = blocks.map((block) => block.start)
  const ends = blocks.map((block) => block.end)
  const { text, values } = sql`update item i set span_start = v.s, span_end = v.e
    from (select * from unnest(${starts}::int[], ${ends}::int[]) with ordinality as u(s, e, n)) v
    where i.conclusion_id = ${conclusionId}::uuid and i.ordinal = v.n - 1
      and (i.span_start <> v.s or i.span_end <> v.e)`
  await tx.$executeRawUnsafe(text, ...values)
}
