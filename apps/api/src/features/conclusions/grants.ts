import type { PaperGrant } from '@phoihop/contract/paper-grants'
import type { Tx } from '@phoihop/db/client'
import { mayGrant } from '@phoihop/domain/policy/conclusions-policy'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql, { type Sql } from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { heldOn } from '../../platform/session.ts'
import { readRow, readRows, readRowsIn } from '../../platform/sql.ts'
import { visibleConclusion, visibleOrganisation } from '../../platform/visible.ts'
import { paperName } from './queries.ts'

interface GrantablePaper {
  keeperId: string
  sensitivity: string
  number: string | null
  symbol: string | null
}

/** Who may read a restricted paper besides those who prepare and lead it. */
export async function listGrants(ctx: Ctx, id: string) {
  await getGrantable(ctx, id)
  const rows = await readRows<PaperGrant>(
    ctx.db,
    sql`select g.id, ${person}, (select h.full_name from membership b join person h on h.id = b.person_id
          where b.id = g.granted_by_id) as "grantedBy", g.granted_at as "grantedAt"
      from paper_grant g join membership m on m.id = g.membership_id ${joins}
      where g.conclusion_id = ${id}::uuid and g.ended_at is null and ${heldOn(ctx.today)}
      order by p.search_text, g.id limit 500`,
  )
  return { rows }
}

/**
 * People of the territory in posts held today, not yet granted, by words of their name, post or body; first those whose
 * name has the words as they were typed, since the first is taken by pressing Enter.
 */
export async function listGrantOptions(ctx: Ctx, id: string, q: string | undefined) {
  await getGrantable(ctx, id)
  const words = sql`p.search_text || ' ' || o.search_text`
  const rows = await readRows<Omit<PaperGrant, 'id' | 'grantedBy' | 'grantedAt'>>(
    ctx.db,
    sql`select ${person} from membership m ${joins}
      where ${visibleOrganisation(ctx.actor)} and ${heldOn(ctx.today)} and ${hasWords(words, q)}
        and m.function <> 'administrator'
        and not exists (select 1 from paper_grant g where g.conclusion_id = ${id}::uuid and g.membership_id = m.id and g.ended_at is null)
      order by strpos(p.search_text, ${fold(q ?? '')}) = 0, p.search_text, m.id limit 30`,
  )
  return { rows }
}

/** Lets one person, in one post, read a restricted paper. The grant ends with the post. */
export async function grantReading(ctx: Ctx, id: string, membershipId: string) {
  await command(ctx, 'conclusions.grant', { id, membershipId }, async (tx) => {
    const paper = await lockGrantable(ctx, tx, id)
    if (paper.sensitivity !== 'restricted') throw new AppError('conclusions/not-restricted')
    await checkReader(ctx, tx, membershipId)
    const known = await tx.paperGrant.findFirst({ where: { conclusionId: id, membershipId, endedAt: null } })
    if (!known)
      await tx.paperGrant.create({
        data: { conclusionId: id, membershipId, grantedById: ctx.actor.membershipId, grantedAt: ctx.now },
      })
    return { id, subject: { type: 'conclusion', id, name: paperName(paper) }, after: { membershipId } }
  })
  return listGrants(ctx, id)
}

/** Ends a grant: from the next request on the paper does not exist for that person. */
export async function endGrant(ctx: Ctx, { id, grantId }: { id: string; grantId: string }) {
  await command(ctx, 'conclusions.end-grant', { id, grantId }, async (tx) => {
    const paper = await lockGrantable(ctx, tx, id)
    const grant = (await tx.paperGrant.findFirst({ where: { id: grantId, conclusionId: id } })) ?? notFound()
    if (grant.endedAt === null) await tx.paperGrant.update({ where: { id: grantId }, data: { endedAt: ctx.now } })
    return {
      id,
      subject: { type: 'conclusion', id, name: paperName(paper) },
      before: { membershipId: grant.membershipId },
    }
  })
  return listGrants(ctx, id)
}

/** An administrator's post reads no papers, and so is given none. */
async function checkReader(ctx: Ctx, tx: Tx, membershipId: string): Promise<void> {
  const found = await readRowsIn(
    tx,
    sql`select 1 from membership m ${joins} where m.id = ${membershipId}::uuid and ${visibleOrganisation(ctx.actor)}
      and ${heldOn(ctx.today)} and m.function <> 'administrator'`,
  )
  if (found.length === 0)
    throw new AppError('conclusions/reader-unknown', { fields: { membershipId: 'conclusions/reader-unknown' } })
}

async function getGrantable(ctx: Ctx, id: string): Promise<GrantablePaper> {
  const paper = (await readRow<GrantablePaper>(ctx.db, grantable(ctx, id))) ?? notFound()
  authorize(ctx.actor, mayGrant, paper)
  return paper
}

async function lockGrantable(ctx: Ctx, tx: Tx, id: string): Promise<GrantablePaper> {
  const [paper] = await readRowsIn<GrantablePaper>(tx, sql`${grantable(ctx, id)} for share`)
  if (!paper) notFound()
  authorize(ctx.actor, mayGrant, paper)
  return paper
}

function grantable(ctx: Ctx, id: string): Sql {
  return sql`select c.keeper_id as "keeperId", c.sensitivity, c.number, c.symbol from conclusion c
    where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`
}

const person = sql`m.id as "membershipId", p.full_name as "personName", m.post,
  json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organisation`
const joins = sql`join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
  join locality l on l.id = o.locality_id`
