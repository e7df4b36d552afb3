import { LetterheadChoice } from '@phoihop/contract/letterheads'
import type { CivilDate } from '@phoihop/domain/civil-date'
import {
  applyChoice,
  deriveLetterhead,
  type Letterhead,
  type LetterheadBody,
} from '@phoihop/domain/renditions/letterhead'
import sql from 'sql-template-tag'
import { nameOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { ReadCtx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'

type BodyRow = LetterheadBody & { choice: unknown }

/**
 * The letterhead of a body for a paper of that day: names and place in the tree of the day, over them what the office
 * chose for that day. Asks no one's rights: whoever may see a paper sees its head.
 */
export async function letterheadOn(
  ctx: Pick<ReadCtx, 'db'>,
  organisationId: string,
  day: CivilDate,
): Promise<{ derived: Letterhead; effective: Letterhead }> {
  const row = (await readRow<BodyRow>(ctx.db, bodyOn(organisationId, day))) ?? notFound()
  const derived = deriveLetterhead(row)
  const choice = LetterheadChoice.safeParse(row.choice)
  return { derived, effective: choice.success ? applyChoice(derived, choice.data) : derived }
}

function bodyOn(id: string, day: CivilDate) {
  const on = sql`${day}::date`
  const parentOn = sql`coalesce(
      (select p.parent_id from organisation_parent p where p.organisation_id = o.id and p.starts_on <= ${on}
          and (p.ends_on is null or p.ends_on >= ${on}) order by p.starts_on desc, p.kind limit 1),
      o.parent_id, o.serves_id)`
  return sql`select o.kind_code as "kindCode", k.branch, ${nameOn(sql`o.id`, on)} as name,
      ${nameOn(parentOn, on)} as "parentName", l.name as "localityName", a.name as "aroundName",
      (select h.value from letterhead h where h.organisation_id = o.id and h.starts_on <= ${on}
        order by h.starts_on desc limit 1) as choice
    from organisation o join organisation_kind k on k.code = o.kind_code join locality l on l.id = o.locality_id
    left join locality a on a.id = l.parent_id where o.id = ${id}::uuid`
}
