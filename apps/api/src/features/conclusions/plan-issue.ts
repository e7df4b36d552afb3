import { createHash } from 'node:crypto'
import type { Conclusion } from '@phoihop/contract/conclusions'
import type { IssuePreview } from '@phoihop/contract/issue-preview'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { type PlannedDelivery, planDeliveries } from '@phoihop/domain/conclusions/plan-deliveries'
import type { ResolvedAddress } from '@phoihop/domain/tasks/resolve-addresses'
import type { Ctx } from '../../platform/ctx.ts'
import { readBookNumbers } from '../number-books/public.ts'
import { listPlaced } from '../organisations/public.ts'
import { resolvePaperTask } from '../tasks/public.ts'
import { headerProblems, numberWarnings } from './number-problems.ts'
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
  const book = paper.symbol === null ? null : await readBookNumbers(ctx, bookPlace(paper, paper.symbol, on))
  const problems: IssuePreview['problems'] = [...(await headerProblems(ctx, paper, book))]
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
      warnings: [
        ...(await numberWarnings(ctx, paper, book)),
        ...(await warningsOf(
          ctx,
          paper,
          all.map((address) => ({ id: address.organisationId, name: briefOf(address).shortName })),
          lines.flatMap(({ organisationIds }) => organisationIds),
        )),
      ],
      numbers: book !== null && paper.number === null ? { next: book.next, reserved: book.reserved } : null,
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

function bookPlace(paper: Conclusion, symbol: string, on: CivilDate) {
  return { issuerId: paper.issuer.id, symbol, on, number: paper.number }
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
