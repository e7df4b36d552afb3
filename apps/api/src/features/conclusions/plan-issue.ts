import { createHash } from 'node:crypto'
import type { Conclusion, IssuePreview } from '@phoihop/contract/conclusions'
import { type PlannedDelivery, planDeliveries } from '@phoihop/domain/conclusions/plan-deliveries'
import type { ResolvedAddress } from '@phoihop/domain/tasks/resolve-addresses'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { listPlaced } from '../organisations/public.ts'
import { resolvePaperTask } from '../tasks/public.ts'
import { warningsOf } from './issue-warnings.ts'
import { getConclusion } from './queries.ts'
import { recipientLines } from './recipient-lines.ts'

export interface IssuePlan {
  preview: IssuePreview
  /** task id → whom it will be given to */
  resolved: Map<string, ResolvedAddress[]>
  deliveries: PlannedDelivery[]
}

/** What issuing would do today: whom each task goes to, what forbids it, what deserves a second look. */
export async function planIssue(ctx: Ctx, id: string): Promise<IssuePlan> {
  const paper = await getConclusion(ctx, id)
  const bodies = new Map((await listPlaced(ctx.db, ctx.actor.territoryId)).map((body) => [body.id, body]))
  const on = paper.issuedOn ?? ctx.today
  const problems: IssuePreview['problems'] = [...(await headerProblems(ctx, paper))]
  const resolved = new Map<string, ResolvedAddress[]>()
  for (const task of paper.tasks) {
    const { resolution, problems: found } = await resolvePaperTask(ctx, task, on)
    resolved.set(task.id, resolution)
    for (const problem of found) problems.push({ ...problem, taskId: task.id })
    if (task.deadline.dueOn !== null && paper.issuedOn !== null && task.deadline.dueOn < paper.issuedOn) {
      problems.push({ code: 'deadline-before-paper', taskId: task.id, words: task.ref })
    }
  }
  const briefOf = ({ organisationId }: Pick<ResolvedAddress, 'organisationId'>) => {
    const body = bodies.get(organisationId)
    return { id: organisationId, name: body?.name ?? '', shortName: body?.shortName ?? '' }
  }
  const all = [...resolved.values()].flat()
  const lines = await recipientLines(ctx, paper, on)
  const assigned = all.map(({ organisationId }) => organisationId)
  const deliveries = planDeliveries(lines, assigned, [paper.keeper.id, paper.issuer.id])
  return {
    resolved,
    deliveries,
    preview: {
      problems,
      warnings: await warningsOf(
        ctx,
        paper,
        all.map((address) => ({ id: address.organisationId, name: briefOf(address).shortName })),
        lines.flatMap(({ organisationIds }) => organisationIds),
      ),
      seal: sealOf(paper, all, deliveries),
      assignments: all.length,
      deliveries: deliveries.map((one) => ({ organisation: briefOf(one), content: one.content, basis: one.basis })),
      tasks: paper.tasks.map((task) => {
        const addresses = resolved.get(task.id) ?? []
        return {
          taskId: task.id,
          ref: task.ref,
          leads: addresses.filter((a) => a.role === 'lead').map(briefOf),
          coordinating: addresses.filter((a) => a.role === 'coordinating').map(briefOf),
        }
      }),
    },
  }
}

/** Changes with anything that issuing would carry out. */
function sealOf(paper: Conclusion, ...carriedOut: readonly unknown[]): string {
  const seen = [
    paper.version,
    paper.textSha256,
    paper.items.map((item) => item.withoutTask),
    paper.tasks.map((task) => [task.id, task.version]),
    carriedOut,
  ]
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex')
}

async function headerProblems(ctx: Ctx, paper: Conclusion): Promise<IssuePreview['problems']> {
  const none = { taskId: null, words: null }
  const problems: IssuePreview['problems'] = []
  if (paper.number === null) problems.push({ code: 'number-missing', ...none })
  if (paper.symbol === null) problems.push({ code: 'symbol-missing', ...none })
  if (paper.issuedOn === null) problems.push({ code: 'date-missing', ...none })
  else if (paper.issuedOn > ctx.today) problems.push({ code: 'date-in-future', ...none })
  else if (await isNumberTaken(ctx, paper)) problems.push({ code: 'number-taken', ...none })
  return problems
}

/** The same number, symbol and issuer in one year: the paper has been entered before. */
async function isNumberTaken(ctx: Ctx, paper: Conclusion): Promise<boolean> {
  const found = await readRow<{ taken: boolean }>(
    ctx.db,
    sql`select exists (select 1 from conclusion c where c.issuer_id = ${paper.issuer.id}::uuid and c.state = 'issued'
      and c.number = ${paper.number} and c.symbol = ${paper.symbol}
      and extract(year from c.issued_on) = extract(year from ${paper.issuedOn}::date)) as taken`,
  )
  return found?.taken ?? false
}
