import type { Proposal, ProposalMove } from '@phoihop/contract/proposal-shapes'
import {
  mayAsk,
  mayAskToExplain,
  mayCorrect,
  mayKeepProposal,
  mayPrepareAnswer,
  mayWithdraw,
  type ProposalRights,
} from '@phoihop/domain/policy/proposals-policy'
import { isAnswered, isUnanswered, type ProposalState } from '@phoihop/domain/proposals/proposal-state'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import { briefOn } from '../../platform/brief-on.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleMeeting, visibleProposal } from '../../platform/visible.ts'
import { listAnswers } from './answers-of.ts'
import { askersJson, codeSql, rowColumns } from './proposal-columns.ts'
import { stateSql, togetherSql } from './proposal-state-sql.ts'
import { readSettings } from './read-settings.ts'

type Row = Omit<Proposal, 'joined' | 'answers' | 'moves' | 'can'> & { rights: ProposalRights }

/** Whose bodies a proposal is about now, as the rules ask. */
export const rightsJson = sql`json_build_object('askerIds', coalesce((select json_agg(distinct pa.held_by_id) from proposal_asker pa
    where pa.proposal_id in ${togetherSql}), '[]'), 'addressedToId', p.addressed_to_id, 'keeperId', p.keeper_id,
  'enteredById', p.entered_by_id)`

/** One proposal whole, as far as the reader sees it. */
export async function getProposal(ctx: Ctx, id: string): Promise<Proposal> {
  const { soonDays } = await readSettings(ctx.db.prisma, ctx.actor.territoryId)
  const [row, joined, answers, moves] = await Promise.all([
    readRow<Row>(
      ctx.db,
      sql`select ${rowColumns(ctx.today, soonDays)}, p.version, p.letter_number as "letterNumber", p.letter_on as "letterOn",
          p.first_due_on as "firstDueOn", ${briefOn(sql`p.keeper_id`, sql`p.raised_on`)} as keeper, ${rightsJson} as rights,
          (select json_build_object('id', m.id, 'title', m.title, 'heldOn', m.held_on) from meeting m
            where m.id = p.meeting_id and ${visibleMeeting(ctx.actor)}) as meeting,
          (select json_build_object('id', o.id, 'code', o.number || '/' || o.year) from proposal o where o.id = p.joined_into_id) as "joinedInto",
          coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes) order by x.ordinal)
            from proposal_file x join stored_file f on f.id = x.file_id where x.proposal_id = p.id), '[]') as files,
          coalesce((select json_agg(json_build_object('agendaItemId', i.id, 'title', i.title, 'meetingId', m.id,
              'meetingTitle', m.title, 'heldOn', m.held_on) order by m.held_on, i.ordinal)
            from proposal_agenda g join agenda_item i on i.id = g.agenda_item_id join meeting m on m.id = i.meeting_id
            where g.proposal_id = p.id and ${visibleMeeting(ctx.actor)}), '[]') as agenda
        from (select p.*, ${stateSql} as state from proposal p where p.id = ${id}::uuid and ${visibleProposal(ctx.actor)}) p`,
    ),
    readRows<Proposal['joined'][number]>(
      ctx.db,
      sql`select p.id, ${codeSql} as code, p.text, ${askersJson} as askers from proposal p
        where p.joined_into_id = ${id}::uuid and ${visibleProposal(ctx.actor)} order by p.joined_at, p.id limit 200`,
    ),
    listAnswers(ctx, id),
    readRows<ProposalMove>(
      ctx.db,
      sql`select m.id, m.act, m.round, m.at, m.by_name as "byName", m.post, m.words,
          case when m.organisation_id is not null then ${briefOn(sql`m.organisation_id`, sql`m.at::date`)} end as organisation
        from proposal_move m where m.proposal_id = ${id}::uuid order by m.at, m.id limit 1000`,
    ),
  ])
  if (!row) notFound()
  const { rights, ...proposal } = row
  const can = cansOf(ctx, rights, row.state)
  const isAnsweredOnce = answers.some((answer) => answer.state === 'published')
  return { ...proposal, joined, answers, moves, can: { ...can, correct: can.correct && !isAnsweredOnce } }
}

function cansOf({ actor }: Ctx, rights: ProposalRights, state: ProposalState): Proposal['can'] {
  const [keeps, asks] = [mayKeepProposal(actor, rights), mayAsk(actor, rights)]
  const stands = state !== 'joined' && state !== 'withdrawn'
  return {
    correct: mayCorrect(actor, rights) && isUnanswered(state),
    address: keeps && isUnanswered(state),
    clarify: mayAskToExplain(actor, rights) && state === 'unanswered',
    explain: asks && state === 'unclear',
    opine: asks && isAnswered(state),
    raiseAgain: asks && isAnswered(state),
    withdraw: mayWithdraw(actor, rights) && isUnanswered(state),
    join: keeps && stands,
    split: keeps && state === 'joined',
    schedule: keeps && stands,
    answer: mayPrepareAnswer(actor, rights) && stands && state !== 'satisfied',
  }
}
