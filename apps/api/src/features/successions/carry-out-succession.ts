import type { SuccessionDone, SuccessionPlan } from '@phoihop/contract/successions'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { findPlanFaults } from '@phoihop/domain/successions/find-plan-faults'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { applyPlan } from './apply-plan.ts'
import { listOfPlan } from './list-successions.ts'
import { findLeftWork, listItems } from './preview-succession.ts'
import { readWorld, type World } from './read-world.ts'

/** Carries out a plan: all its changes in one transaction, or none and every reason at its input. */
export async function carryOutSuccession(ctx: Ctx, plan: SuccessionPlan): Promise<SuccessionDone> {
  authorize(ctx.actor, mayAdminister)
  const planId = await command(ctx, 'successions.carry-out', plan, async (tx) => {
    // one change of a territory's bodies at a time: what a second one was made on may be gone
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtext(${`succession:${ctx.actor.territoryId}`}))::text`
    const fromIds = plan.acts.flatMap((act) => act.from.map(({ id }) => id))
    await tx.$queryRaw`select 1 from organisation where id = any(${fromIds}::uuid[]) order by id for update`
    const world = await readWorld(ctx, tx)
    checkVersions(plan, world)
    const items = await listItems(
      tx,
      fromIds.filter((id) => world.bodies.has(id)),
      plan.on,
    )
    refuseFaults([...findPlanFaults(plan, world), ...findLeftWork(plan, items)])
    const id = await applyPlan(ctx, tx, plan, items)
    const names = fromIds.map((one) => world.bodies.get(one)?.name ?? '')
    return {
      id,
      subject: { type: 'succession', id, name: nameOf(plan, names) },
      after: { on: plan.on, basis: plan.basis, from: names.slice(0, 100), to: plan.bodies.map((body) => body.name) },
    }
  })
  return { planId, successions: await listOfPlan(ctx, planId) }
}

/** 409 with the bodies as they are now, when somebody was quicker on any of them. */
function checkVersions(plan: SuccessionPlan, world: World): void {
  const fields: Record<string, string> = {}
  const current: unknown[] = []
  for (const [n, act] of plan.acts.entries()) {
    for (const [m, { id, version }] of act.from.entries()) {
      const now = world.versions.get(id)
      if (now === undefined || now === version) continue
      fields[`acts.${n}.from.${m}`] = 'request/stale-version'
      const body = world.bodies.get(id)
      current.push({ id, version: now, name: body?.name, endsOn: body?.endsOn })
    }
  }
  if (current.length > 0) throw new AppError('request/stale-version', { fields, current })
}

function refuseFaults(faults: ({ path: string } & { code: AppError['code'] })[]): void {
  const first = faults[0]
  if (!first) return
  const fields = Object.fromEntries(faults.toReversed().map(({ path, code }) => [path, code]))
  throw new AppError(first.code, { fields })
}

function nameOf(plan: SuccessionPlan, names: readonly string[]): string {
  const place = plan.localities.map((one) => one.name).join(', ')
  if (place !== '') return `Sáp nhập địa bàn thành ${place}`
  const more = names.length > 1 ? ` và ${names.length - 1} cơ quan khác` : ''
  return `${names[0] ?? ''}${more}`
}
