import type { CompositionRow, sittingsApi } from '@phoihop/contract/sittings'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { inScope, visibleMeeting } from '../../platform/visible.ts'

type Query = z.output<typeof sittingsApi.compositions.query>

/**
 * How the bodies came to the meetings of a year whose roll was called to the end: đủ / thiếu / sai thành phần
 * (`compositionOf` of the domain as SQL). Of meetings the reader's bodies host or convene all bodies, of others the own.
 */
export async function listCompositions(ctx: Ctx, { year, seriesId }: Query): Promise<{ rows: CompositionRow[] }> {
  const keeps = sql`(${inScope(ctx.actor, sql`m.host_id`)} or ${inScope(ctx.actor, sql`m.convener_id`)})`
  const rows = await readRows<CompositionRow>(
    ctx.db,
    sql`with came as (
        select s.organisation_id as body, m.id, m.title, m.held_on,
          count(*) filter (where s.presence in ('absent', 'excused'))::int as absences,
          case when bool_or(s.presence in ('absent', 'excused')) then 'short'
            when bool_or(s.presence = 'substitute') then 'wrong' else 'full' end as composition
        from seat s join meeting m on m.id = s.meeting_id
        where m.state in ('open', 'closed') and m.held_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)
          and s.organisation_id is not null and s.rule_id is not null and ${visibleMeeting(ctx.actor)}
          and (${keeps} or ${inScope(ctx.actor, sql`s.organisation_id`)})
          and (${seriesId ?? null}::uuid is null or m.series_id = ${seriesId ?? null}::uuid)
        group by s.organisation_id, m.id having not bool_or(s.presence = 'none'))
      select ${briefOn(sql`w.body`, sql`${ctx.today}::date`)} as organisation, count(*)::int as meetings,
        count(*) filter (where w.composition = 'full')::int as full,
        count(*) filter (where w.composition = 'short')::int as short,
        count(*) filter (where w.composition = 'wrong')::int as wrong, sum(w.absences)::int as absences,
        coalesce(json_agg(json_build_object('id', w.id, 'title', w.title, 'heldOn', w.held_on, 'composition', w.composition)
          order by w.held_on desc, w.id) filter (where w.composition <> 'full'), '[]') as faults
      from came w join organisation o on o.id = w.body group by w.body, o.short_name
      order by count(*) filter (where w.composition <> 'full') desc, o.short_name, w.body limit 1000`,
  )
  return { rows }
}
