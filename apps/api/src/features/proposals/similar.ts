import type { SimilarProposal } from '@phoihop/contract/proposal-shapes'
import type { proposalsApi } from '@phoihop/contract/proposals'
import { commonWords } from '@phoihop/domain/proposals/likeness'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleProposal } from '../../platform/visible.ts'
import { askersJson, codeSql } from './proposal-columns.ts'
import { stateSql } from './proposal-state-sql.ts'

type Query = z.output<typeof proposalsApi.similar.query>

/** Fewer letters say nothing yet. */
const LETTERS_LEAST = 12
/** Of a hundred; below, Vietnamese syllables are alike by chance. */
const LIKENESS_LEAST = 45
const SHOWN_MOST = 5

/**
 * Proposals of the territory that the reader sees and whose words are like these, the likest first, with the reasons. The
 * likeness is that of their trigrams (pg_trgm) without accents: of the whole, or of what was typed within the other.
 */
export async function listSimilar(ctx: Ctx, query: Query): Promise<{ rows: SimilarProposal[] }> {
  const words = fold(query.q)
  if (words.length < LETTERS_LEAST) return { rows: [] }
  const { field = null, addressedToId = null, exceptId = null } = query
  const rows = await readRows<Omit<SimilarProposal, 'reasons'> & { sameField: boolean; sameAddressee: boolean }>(
    ctx.db,
    // the operators use the index on search_text, the functions give the likeness
    sql`select p.id, ${codeSql} as code, p.text, p.state, ${askersJson} as askers, p.raised_on as "raisedOn",
        round(p.likeness * 100)::int as likeness, coalesce(p.field = ${field}, false) as "sameField",
        coalesce(p.addressed_to_id = ${addressedToId}::uuid, false) as "sameAddressee"
      from (select p.*, ${stateSql} as state, greatest(similarity(p.search_text, ${words}::text),
            word_similarity(${words}::text, p.search_text) * 0.95) as likeness
          from proposal p where (p.search_text % ${words}::text or ${words}::text <% p.search_text)
            and ${visibleProposal(ctx.actor)} and p.withdrawn_at is null and p.joined_into_id is null
            and p.id is distinct from ${exceptId}::uuid) p
      where round(p.likeness * 100) >= ${LIKENESS_LEAST}::int
      order by p.likeness desc, p.raised_on desc, p.id limit ${SHOWN_MOST}`,
  )
  return {
    rows: rows.map(({ sameField, sameAddressee, ...row }) => ({
      ...row,
      reasons: { words: commonWords(row.text, query.q), sameField, sameAddressee },
    })),
  }
}
