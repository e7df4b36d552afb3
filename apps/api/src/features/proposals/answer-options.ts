import type { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleConclusion, visibleProposal } from '../../platform/visible.ts'
import { getProposal } from './get-proposal.ts'
import { codeSql } from './proposal-columns.ts'
import { stateSql } from './proposal-state-sql.ts'

type AnswerOptions = z.output<typeof proposalAnswersApi.answerOptions.response>

const MOST = 100

/** What an answer can lead to: the newest tasks of issued papers, those marked as answering proposals first. */
export async function listAnswerOptions(ctx: Ctx, id: string): Promise<AnswerOptions> {
  const proposal = await getProposal(ctx, id)
  if (!proposal.can.answer) throw new AppError('request/not-allowed')
  const [tasks, others] = await Promise.all([
    readRows<AnswerOptions['tasks'][number]>(
      ctx.db,
      sql`select t.id, c.number || '-' || c.symbol as paper, t.ref, t.quote
        from task t join conclusion c on c.id = t.conclusion_id
        where c.state = 'issued' and c.sensitivity <> 'restricted' and ${visibleConclusion(ctx.actor)}
        order by t.answers_proposal desc, c.issued_on desc, t.span_start, t.id limit ${MOST}`,
    ),
    readRows<AnswerOptions['others'][number]>(
      ctx.db,
      sql`select p.id, ${codeSql} as code, p.text from proposal p
        where p.addressed_to_id = ${proposal.addressedTo?.id ?? null}::uuid and p.id <> ${id}::uuid
          and ${visibleProposal(ctx.actor)} and ${stateSql} = 'unanswered'
        order by p.due_on, p.id limit ${MOST}`,
    ),
  ])
  return { tasks, others }
}
