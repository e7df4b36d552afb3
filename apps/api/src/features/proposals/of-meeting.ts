import type { proposalsApi } from '@phoihop/contract/proposals'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleMeeting, visibleProposal } from '../../platform/visible.ts'
import { rowColumns } from './proposal-columns.ts'
import { stateSql } from './proposal-state-sql.ts'
import { readSettings } from './read-settings.ts'

type OfMeeting = z.output<typeof proposalsApi.ofMeeting.response>

/** Proposals raised at a meeting or put on its agenda, those that the reader sees. */
export async function listMeetingProposals(ctx: Ctx, id: string): Promise<OfMeeting> {
  const seen = await readRow(
    ctx.db,
    sql`select m.id from meeting m where m.id = ${id}::uuid and ${visibleMeeting(ctx.actor)}`,
  )
  if (!seen) notFound()
  const { soonDays } = await readSettings(ctx.db.prisma, ctx.actor.territoryId)
  const rows = await readRows<OfMeeting['rows'][number]>(
    ctx.db,
    sql`select ${rowColumns(ctx.today, soonDays)}, p.title as "agendaTitle"
      from (select p.*, ${stateSql} as state, i.ordinal, i.title from proposal p
          left join lateral (select i.ordinal, i.title from proposal_agenda g join agenda_item i on i.id = g.agenda_item_id
            where g.proposal_id = p.id and i.meeting_id = ${id}::uuid order by i.ordinal limit 1) i on true
        where (p.meeting_id = ${id}::uuid or i.ordinal is not null) and p.joined_into_id is null
          and ${visibleProposal(ctx.actor)}) p
      order by p.ordinal nulls last, p.year, p.number, p.id limit 500`,
  )
  return { rows }
}
