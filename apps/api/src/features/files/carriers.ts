import type { Actor } from '@phoihop/domain/policy/actor'
import { maySeeAnswerDrafts } from '@phoihop/domain/policy/proposals-policy'
import sql, { type Sql } from 'sql-template-tag'
import {
  visibleAssignment,
  visibleConclusion,
  visibleMeeting,
  visibleProposal,
  visibleRegulation,
} from '../../platform/visible.ts'

interface Carrier {
  /** the rows of what carries `stored_file f`, up to whose rights it is read by */
  rows: Sql
  visible: (actor: Actor) => Sql
}

/** Everything that carries files. A new one must be named here, or its files are read by their uploader alone. */
const CARRIERS: readonly Carrier[] = [
  { rows: sql`conclusion c where c.file_id = f.id`, visible: visibleConclusion },
  {
    rows: sql`paper_file x join conclusion c on c.id = x.conclusion_id where x.file_id = f.id`,
    visible: visibleConclusion,
  },
  {
    rows: sql`response_file x join response r on r.id = x.response_id join assignment a on a.id = r.assignment_id
      join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id where x.file_id = f.id`,
    visible: visibleAssignment,
  },
  {
    rows: sql`agenda_file x join agenda_item i on i.id = x.agenda_item_id join meeting m on m.id = i.meeting_id
      where x.file_id = f.id`,
    visible: visibleMeeting,
  },
  {
    rows: sql`proposal_file x join proposal p on p.id = x.proposal_id where x.file_id = f.id`,
    visible: visibleProposal,
  },
  {
    rows: sql`proposal_file x join answer w on w.id = x.answer_id join answer_link l on l.answer_id = w.id
      join proposal p on p.id = l.proposal_id where x.file_id = f.id`,
    // an answer that is being prepared is the answering body's
    visible: (actor) => {
      const drafts = maySeeAnswerDrafts(actor) ? [...actor.ownIds] : []
      return sql`${visibleProposal(actor)} and (w.state = 'published' or w.body_id = any(${drafts}::uuid[]))`
    },
  },
  { rows: sql`regulation r where r.file_id = f.id`, visible: visibleRegulation },
  {
    rows: sql`duty_notice n join regulation_clause g on g.id = n.clause_id join regulation r on r.id = g.regulation_id
      where n.file_id = f.id`,
    visible: visibleRegulation,
  },
]

/** Condition on `stored_file f`: nothing carries it yet. */
export function isUncarried(): Sql {
  return CARRIERS.map(({ rows }) => sql`not exists (select 1 from ${rows})`).reduce(
    (all, one) => sql`${all} and ${one}`,
  )
}

/** Condition on `stored_file f`: something carries it that the reader sees. */
export function isCarriedInSight(actor: Actor): Sql {
  return CARRIERS.map(({ rows, visible }) => sql`exists (select 1 from ${rows} and ${visible(actor)})`).reduce(
    (any, one) => sql`${any} or ${one}`,
  )
}
