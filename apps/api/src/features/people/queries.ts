import type { Person, PersonRow, peopleApi } from '@phoihop/contract/people'
import { mayAdminister, mayKeepAccount } from '@phoihop/domain/policy/administration-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { keyset, pageOf } from '../../platform/keyset.ts'
import { heldOn } from '../../platform/session.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleOrganisation, visiblePerson } from '../../platform/visible.ts'
import { type AccountColumns, accountJson, presentAccount } from './present-account.ts'

type Query = z.output<typeof peopleApi.list.query>

// lists of people go by given name: the last word of the folded name
const order = [
  { by: sql`regexp_replace(p.search_text, '^.* ', '')`, type: 'text' as const },
  { by: sql`p.search_text`, type: 'text' as const },
  { by: sql`p.id`, type: 'uuid' as const },
]

const body = sql`json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name)`

export async function listPeople(ctx: Ctx, query: Query) {
  const { where, orderBy, mark } = keyset(order, query.after)
  const organisationId = query.organisationId ?? null
  const filter = sql`${visiblePerson(ctx.actor)}
    and ${hasWords(sql`p.search_text`, query.q)}
    and (${organisationId}::uuid is null or exists (select 1 from membership m
      where m.person_id = p.id and m.organisation_id = ${organisationId}::uuid and ${heldOn(ctx.today)}))`
  const [rows, count] = await Promise.all([
    readRows<PersonRow & { mark: unknown }>(
      ctx.db,
      sql`select p.id, p.full_name as "fullName", coalesce((
            select json_agg(json_build_object('membershipId', m.id, 'organisation', ${body}, 'post', m.post,
              'startsOn', m.starts_on, 'endsOn', m.ends_on) order by m.starts_on, m.id)
            from membership m join organisation o on o.id = m.organisation_id join locality l on l.id = o.locality_id
            where m.person_id = p.id and ${heldOn(ctx.today)} and ${visibleOrganisation(ctx.actor)}), '[]') as posts,
          ${mark} as mark
        from person p where ${filter} and ${where} order by ${orderBy} limit ${query.limit + 1}`,
    ),
    readRow<{ total: number }>(ctx.db, sql`select count(*)::int as total from person p where ${filter}`),
  ])
  return { ...pageOf(rows, query.limit), total: count?.total ?? 0 }
}

export async function getPerson(ctx: Ctx, id: string): Promise<Person> {
  const administers = mayAdminister(ctx.actor)
  const keeps = mayKeepAccount(ctx.actor, { personId: id })
  const row = await readRow<Omit<Person, 'can' | 'account'> & { account: AccountColumns | null }>(
    ctx.db,
    sql`select p.id, p.version, p.full_name as "fullName",
        case when ${administers} then (select ${accountJson} from account c where c.person_id = p.id) end as account,
        coalesce((select json_agg(json_build_object('membershipId', m.id, 'version', m.version, 'organisation', ${body},
            'post', m.post, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
            'rights', case when ${administers} then json_build_object('function', m.function, 'scope', m.scope) end)
            order by m.starts_on, m.id)
          from membership m join organisation o on o.id = m.organisation_id join locality l on l.id = o.locality_id
          where m.person_id = p.id and ${visibleOrganisation(ctx.actor)}), '[]') as posts
      from person p where p.id = ${id}::uuid and ${visiblePerson(ctx.actor)}`,
  )
  if (!row) notFound()
  return {
    ...row,
    account: row.account && presentAccount(row.account, { now: ctx.now, keeps }),
    can: { edit: administers, openAccount: keeps && row.account === null },
  }
}
