import type { HeldItem, Holdings, PreviewBody, SuccessionPlan, SuccessionPreview } from '@phoihop/contract/successions'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { findPlanFaults, type KnownWorld } from '@phoihop/domain/successions/find-plan-faults'
import { type PlanAct, receiverOf } from '@phoihop/domain/successions/plan'
import { endsBodies, HAND_OVER_WHATS } from '@phoihop/domain/successions/succession-kinds'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { HAND_OVERS } from './hand-overs.ts'
import { readWorld } from './read-world.ts'

const MOST_ITEMS = 2000

/** What carrying out the plan would do, and what forbids it. Nothing is written. */
export async function previewSuccession(ctx: Ctx, plan: SuccessionPlan): Promise<SuccessionPreview> {
  authorize(ctx.actor, mayAdminister)
  const { prisma } = ctx.db
  const world = await readWorld(ctx, prisma)
  const known = plan.acts.flatMap((act) => [...act.from.map(({ id }) => id), ...act.to])
  const items = await listItems(
    prisma,
    [...new Set(known)].filter((id) => world.bodies.has(id)),
    plan.on,
  )
  const problems = [...findPlanFaults(plan, world), ...findLeftWork(plan, items)]
  const ending = new Set(plan.acts.filter((act) => endsBodies(act.kind)).flatMap((act) => act.from.map(({ id }) => id)))
  return {
    problems,
    acts: plan.acts.map((act) => previewAct(act, { plan, world, items })),
    items: items.filter((item) => ending.has(item.organisationId)).slice(0, MOST_ITEMS),
  }
}

/** Everything that hangs on these bodies. */
export async function listItems(tx: Tx, bodyIds: readonly string[], on: string): Promise<HeldItem[]> {
  const items: HeldItem[] = []
  for (const handOver of HAND_OVERS) items.push(...(await handOver.list(tx, bodyIds, on)))
  return items
}

/** Work that would be left with a body that ends and nobody takes. */
export function findLeftWork(plan: SuccessionPlan, items: readonly HeldItem[]) {
  const needed = new Set(HAND_OVERS.filter((one) => one.needsHeir).map((one) => one.what))
  return plan.acts.flatMap((act, n) => {
    if (!endsBodies(act.kind)) return []
    const own = itemsOf(act, items)
    const left = own.some((item) => needed.has(item.what) && receiverOf(act, item) === null)
    return left ? [{ path: `acts.${n}.to`, code: 'successions/work-left' as const }] : []
  })
}

export function itemsOf(act: Pick<PlanAct, 'from'>, items: readonly HeldItem[]): HeldItem[] {
  const from = new Set(act.from.map(({ id }) => id))
  return items.filter((item) => from.has(item.organisationId))
}

interface Seen {
  plan: SuccessionPlan
  world: KnownWorld
  items: readonly HeldItem[]
}

function previewAct(act: PlanAct, { plan, world, items }: Seen): { from: PreviewBody[]; to: PreviewBody[] } {
  const moving = endsBodies(act.kind) ? itemsOf(act, items) : []
  const nameOf = (ref: string) =>
    plan.bodies.find((body) => body.key === ref)?.name ?? world.bodies.get(ref)?.name ?? ref
  const heldBy = (id: string) => items.filter((item) => item.organisationId === id)
  return {
    from: act.from.map(({ id }) => {
      const before = count(heldBy(id))
      const name = act.kind === 'rename' && act.name !== null ? `${nameOf(id)} → ${act.name}` : nameOf(id)
      return { ref: id, name, before, after: endsBodies(act.kind) ? count([]) : before }
    }),
    to: act.to.map((ref) => ({
      ref,
      name: nameOf(ref),
      before: count(heldBy(ref)),
      after: count([...heldBy(ref), ...moving.filter((item) => receiverOf(act, item) === ref)]),
    })),
  }
}

function count(items: readonly HeldItem[]): Holdings {
  const counts = Object.fromEntries(
    HAND_OVER_WHATS.map((what) => [what, items.filter((item) => item.what === what).length]),
  )
  // one count was just made for each of HAND_OVER_WHATS
  return counts as Holdings
}
