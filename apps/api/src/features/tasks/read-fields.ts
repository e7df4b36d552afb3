import { readProposalSettings } from '@phoihop/domain/settings/proposal-settings'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleProposal } from '../../platform/visible.ts'

interface FieldChoice {
  fieldChoices: string[]
  suggestedField: string | null
}

/** The fields a task can be of: the list of the own territory, which proposals use too. */
export async function readFields(db: Pick<Ctx['db']['prisma'], 'setting'>, territoryId: string): Promise<string[]> {
  const stored = await db.setting.findUnique({
    where: { territoryId_name: { territoryId, name: 'proposals' } },
    select: { value: true },
  })
  return [...readProposalSettings(stored?.value).fields]
}

/** What who decides can choose from, and the field of a proposal that the task answers. */
export async function readFieldChoice(ctx: Ctx, taskId: string): Promise<FieldChoice> {
  const [fieldChoices, answered] = await Promise.all([
    readFields(ctx.db.prisma, ctx.actor.territoryId),
    readRow<{ field: string }>(
      ctx.db,
      sql`select p.field from answer w join answer_link k on k.answer_id = w.id join proposal p on p.id = k.proposal_id
        where w.task_id = ${taskId}::uuid and w.state = 'published' and p.field is not null and ${visibleProposal(ctx.actor)}
        order by p.year, p.number, p.id limit 1`,
    ),
  ])
  const suggested = answered?.field ?? null
  return { fieldChoices, suggestedField: suggested !== null && fieldChoices.includes(suggested) ? suggested : null }
}
