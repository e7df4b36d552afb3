import type { CivilDate } from '@phoihop/domain/civil-date'
import { type PaperBase, ROOM } from '@phoihop/paper/kinds/paper-base'
import sql from 'sql-template-tag'
import { nameOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { letterheadOn } from './letterhead-on.ts'
import { paperWithHead } from './official-paper-of.ts'

/** công văn */
const LETTER = 'CV'

interface BodyRow {
  name: string
  /** the office that works for it, where papers are filed */
  office: string
  symbol: string | null
}

/**
 * What a body's paper of another kind begins with: its head, its symbol after the pattern of its last paper (KL/HU → GM/HU;
 * room where it has none), and where it is filed. Number, day and signer are given by who issues it: their room is
 * kept.
 */
export async function paperBaseOf(
  ctx: Pick<Ctx, 'db'>,
  organisationId: string,
  { on, code }: { on: CivilDate; code: string },
): Promise<{ base: PaperBase; name: string }> {
  const [{ effective }, row] = await Promise.all([
    letterheadOn(ctx, organisationId, on),
    readRow<BodyRow>(
      ctx.db,
      sql`select ${nameOn(sql`o.id`, sql`${on}::date`)} as name,
          coalesce((select s.short_name from organisation s where s.serves_id = o.id order by s.starts_on limit 1), o.short_name) as office,
          (select c.symbol from conclusion c where c.issuer_id = o.id and c.state = 'issued' and c.symbol is not null
            order by c.issued_on desc, c.id limit 1) as symbol
        from organisation o where o.id = ${organisationId}::uuid`,
    ),
  ])
  if (!row) notFound()
  const isParty = effective.world === 'party'
  const base = {
    ...paperWithHead('notice', effective),
    symbol: row.symbol === null ? null : symbolAfter(row.symbol, code === LETTER && !isParty ? null : code),
    signature: { lines: [{ by: null, post: ROOM }], name: ROOM },
    recipients: ['Như trên'],
    filing: { places: [isParty ? row.office : 'VT'], drafter: null, copies: null },
  }
  return { base, name: row.name }
}

/** Of a công văn of the state only the body's letters (NĐ 30/2020, Phụ lục I, phần II, mục 3: `15/UBND-VX`). */
function symbolAfter(symbol: string, code: string | null): string {
  return code === null ? symbol.replace(/^[^-/]+[-/]/u, '') : symbol.replace(/^[^-/]+/u, code)
}
