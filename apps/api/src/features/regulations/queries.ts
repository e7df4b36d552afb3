import type { Regulation, RegulationRow } from '@phoihop/contract/regulations'
import { regulationReminders } from '@phoihop/domain/regulations/regulation-reminders'
import { mayKeepRegulation } from '@phoihop/domain/policy/regulations-policy'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import { briefOf, briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleRegulation } from '../../platform/visible.ts'

interface Reviews {
  lastReview: string | null
  nextReview: string | null
}

const day = sql`coalesce(r.signed_on, r.effective_from)`
/** The yearly review is a meeting like others: the last one held, and the next on the plan. */
const review = (which: 'max' | 'min') => sql`(select ${which === 'max' ? sql`max` : sql`min`}(m.held_on) from meeting m
  join meeting_series s on s.id = m.series_id where s.regulation_id = r.id and m.kind = 'regulation-review'
  and ${which === 'max' ? sql`m.state = 'closed'` : sql`m.state in ('planned', 'called')`})`
const facts = sql`r.id, r.title, r.signed_on as "signedOn", r.effective_from as "effectiveFrom",
  r.effective_to as "effectiveTo", ${review('max')} as "lastReview", ${review('min')} as "nextReview"`

export async function listRegulations(ctx: Ctx): Promise<RegulationRow[]> {
  const rows = await readRows<Omit<RegulationRow, 'reminders'> & Reviews>(
    ctx.db,
    sql`select ${facts},
        array(select p.number from regulation_party p where p.regulation_id = r.id and p.number is not null
          group by p.number order by min(p.ordinal)) as numbers,
        coalesce((select json_agg(${briefOn(sql`p.organisation_id`, day)} order by p.ordinal)
          from regulation_party p where p.regulation_id = r.id), '[]') as parties
      from regulation r where ${visibleRegulation(ctx.actor)}
      order by coalesce(r.effective_to, date '9999-12-31') < ${ctx.today}::date, r.signed_on desc nulls last, r.id limit 500`,
  )
  return rows.map((row) => withReminders(ctx, row))
}

export async function getRegulation(ctx: Ctx, id: string): Promise<Regulation> {
  const row = await readRow<Omit<Regulation, 'reminders' | 'can'> & Reviews>(
    ctx.db,
    sql`select ${facts}, r.version, ${briefOf(sql`r.owner_id`)} as owner,
        (select json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes)
          from stored_file f where f.id = r.file_id) as file,
        coalesce((select json_agg(json_build_object('organisation', ${briefOn(sql`p.organisation_id`, day)},
            'heir', (select json_build_object('id', h.id, 'name', h.name, 'shortName', h.short_name)
              from organisation o join organisation h on h.id = o.current_id where o.id = p.organisation_id),
            'number', p.number, 'signerName', p.signer_name, 'signerPost', p.signer_post) order by p.ordinal)
          from regulation_party p where p.regulation_id = r.id), '[]') as parties,
        coalesce((select json_agg(json_build_object('id', c.id, 'label', c.label, 'words', c.words,
            'duty', case when c.every is not null then json_build_object('every', c.every,
              'informer', ${briefOn(sql`c.informer_id`, day)}, 'informed', ${briefOn(sql`c.informed_id`, day)}) end)
            order by c.ordinal)
          from regulation_clause c where c.regulation_id = r.id), '[]') as clauses,
        coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name, 'kind', s.kind) order by s.name, s.id)
          from meeting_series s where s.regulation_id = r.id), '[]') as series
      from regulation r where r.id = ${id}::uuid and ${visibleRegulation(ctx.actor)}`,
  )
  if (!row) notFound()
  return { ...withReminders(ctx, row), can: { edit: mayKeepRegulation(ctx.actor, { ownerId: row.owner.id }) } }
}

type Term = Pick<RegulationRow, 'effectiveFrom' | 'effectiveTo'>

function withReminders<T extends Term & Reviews>(ctx: Ctx, { lastReview, nextReview, ...row }: T) {
  const term = { from: row.effectiveFrom, to: row.effectiveTo }
  return { ...row, reminders: regulationReminders({ term, lastReview, nextReview }, ctx.today) }
}
