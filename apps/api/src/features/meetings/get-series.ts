import type { MeetingSeries } from '@phoihop/contract/meeting-series'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import { briefOf } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleMeeting, visibleSeries } from '../../platform/visible.ts'

const rules = sql`coalesce((select json_agg(json_build_object('id', u.id, 'kind', u.kind, 'mode', u.mode, 'recurrence', u.recurrence,
    'covers', u.covers, 'lines', u.lines, 'title', u.title, 'beginsAt', u.begins_at, 'endsAt', u.ends_at, 'place', u.place,
    'validFrom', u.valid_from, 'validTo', u.valid_to) order by u.ordinal) from series_rule u where u.series_id = s.id), '[]')`

/** One series: its rules, and what a new meeting of it begins with. */
export async function getSeries(ctx: Ctx, id: string): Promise<MeetingSeries> {
  const row = await readRow<Omit<MeetingSeries, 'can'>>(
    ctx.db,
    sql`select s.id, s.version, s.name, s.kind, ${briefOf(sql`s.owner_id`)} as owner,
        (select json_build_object('id', r.id, 'title', r.title) from regulation r where r.id = s.regulation_id) as regulation,
        ${rules} as rules,
        (select json_build_object('hostId', m.host_id, 'convenerId', m.convener_id, 'chairName', m.chair_name,
            'chairPost', m.chair_post, 'secretaryName', m.secretary_name, 'secretaryPost', m.secretary_post, 'mode', m.mode,
            'place', m.place, 'beginsAt', m.begins_at, 'endsAt', m.ends_at)
          from meeting m where m.series_id = s.id and m.state <> 'cancelled' and ${visibleMeeting(ctx.actor)}
          order by m.held_on <= ${ctx.today}::date desc, abs(m.held_on - ${ctx.today}::date), m.id limit 1) as last,
        coalesce((select json_agg(json_build_object('code', n.line, 'name', n.name) order by n.ordinal)
          from (select distinct on (k.line) k.line, k.name, k.ordinal from organisation_kind k
            where k.line is not null and exists (select 1 from organisation o join locality l on l.id = o.locality_id
              where o.kind_code = k.code and l.territory_id = ${ctx.actor.territoryId}::uuid)
            order by k.line, k.ordinal) n), '[]') as "lineOptions"
      from meeting_series s where s.id = ${id}::uuid and ${visibleSeries(ctx.actor)}`,
  )
  if (!row) notFound()
  const edit = mayKeepMeeting(ctx.actor, { hostId: row.owner.id, convenerId: row.owner.id })
  return { ...row, can: { edit } }
}
