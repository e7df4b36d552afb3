import type { NumberCheck, numberBooksApi } from '@phoihop/contract/number-books'
import { proposeSymbol } from '@phoihop/domain/number-books/propose-symbol'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleConclusion, visibleOrganisation } from '../../platform/visible.ts'
import { readBookNumbers } from './book-numbers.ts'

type Query = z.output<typeof numberBooksApi.check.query>

/** What the book says before a paper is saved: the symbol and number to come, whether the number typed was used. */
export async function checkNumber(ctx: Ctx, query: Query): Promise<NumberCheck> {
  const { issuerId } = query
  const body = await readRow<{ kindCode: string; branch: string; tierCode: string; entersOwn: boolean }>(
    ctx.db,
    sql`select k.code as "kindCode", k.branch, l.tier_code as "tierCode",
        exists (select 1 from membership m join organisation x on x.id = m.organisation_id
          where m.function = 'secretary' and o.id in (x.id, x.serves_id) and ${heldOn(ctx.today)}) as "entersOwn"
      from organisation o
      join organisation_kind k on k.code = o.kind_code join locality l on l.id = o.locality_id
      where o.id = ${issuerId}::uuid and ${visibleOrganisation(ctx.actor)}`,
  )
  if (!body) notFound()
  authorize(ctx.actor, mayCreate)
  const symbol = proposeSymbol(body, query.form)
  const asked = query.symbol ?? symbol
  // the book of a body that enters its own papers is not read by others' secretaries
  const isOthers = body.entersOwn && !ctx.actor.ownIds.includes(issuerId)
  if (asked === null || isOthers) return { symbol, next: null, state: null, farBeyond: false, drafts: 0 }
  const number = query.number ?? null
  const { next, state, farBeyond } = await readBookNumbers(ctx, {
    issuerId,
    symbol: asked,
    on: query.on ?? ctx.today,
    number,
  })
  return { symbol, next, state, farBeyond, drafts: number === null ? 0 : await countDrafts(ctx, query, asked) }
}

/** Drafts the secretary may see with the same number, symbol and issuer: perhaps the same paper entered twice. */
async function countDrafts(ctx: Ctx, { issuerId, number, exceptId }: Query, symbol: string): Promise<number> {
  const row = await readRow<{ count: number }>(
    ctx.db,
    sql`select count(*)::int as count from conclusion c where c.state <> 'issued' and c.issuer_id = ${issuerId}::uuid
      and c.number = ${number ?? ''} and c.symbol = ${symbol} and c.id is distinct from ${exceptId ?? null}::uuid
      and ${visibleConclusion(ctx.actor)}`,
  )
  return row?.count ?? 0
}
