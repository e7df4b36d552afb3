import type { Printable } from '@phoihop/contract/renditions'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import { canEdit } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import { briefOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'

type Row = Omit<Printable, 'code' | 'can'> & { number: string | null; symbol: string | null; keeperId: string }

/** What of a paper can be printed: the whole, and an excerpt for each body it gives work. */
export async function getPrintable(ctx: Ctx, id: string): Promise<Printable> {
  const row = await readRow<Row>(
    ctx.db,
    sql`select c.id, c.number, c.symbol, c.subject, c.state, c.keeper_id as "keeperId",
        coalesce((select json_agg(u.brief order by u.brief->>'shortName', u.id) from (
          select a.organisation_id as id, ${briefOn(sql`a.organisation_id`, sql`c.issued_on`)} as brief
          from task t join assignment a on a.task_id = t.id where t.conclusion_id = c.id
          group by a.organisation_id) u), '[]') as units
      from conclusion c where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!row) notFound()
  const { number, symbol, keeperId, ...rest } = row
  return {
    ...rest,
    code: paperCode({ number, symbol }),
    can: { mend: canEdit(ctx.actor, { keeperId, state: row.state }) },
  }
}
