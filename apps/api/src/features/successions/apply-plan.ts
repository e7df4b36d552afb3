import { randomUUID } from 'node:crypto'
import type { HeldItem, SuccessionPlan } from '@phoihop/contract/successions'
import type { Tx } from '@phoihop/db/client'
import { receiverOf } from '@phoihop/domain/successions/plan'
import { endsBodies } from '@phoihop/domain/successions/succession-kinds'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { MovedBy } from '../../platform/hand-over.ts'
import { refreshSearchText } from '../organisations/public.ts'
import { addPlaces, addPlanBodies } from './add-plan-bodies.ts'
import { renameBody, transferBodies } from './change-bodies.ts'
import { endBodies, endLocalities, passOn } from './end-bodies.ts'
import { HAND_OVERS } from './hand-overs.ts'
import { itemsOf } from './preview-succession.ts'

type Act = SuccessionPlan['acts'][number]

/** Writes a plan that the rules allow: what ends first, since a new body may bear the name of an old one. Answers its id. */
export async function applyPlan(ctx: Ctx, tx: Tx, plan: SuccessionPlan, items: readonly HeldItem[]): Promise<string> {
  const planId = randomUUID()
  const { on } = plan
  const ending = plan.acts.filter((act) => endsBodies(act.kind)).flatMap((act) => act.from.map(({ id }) => id))
  await endBodies(tx, ending, on)
  const oldPlaces = plan.localities.flatMap((place) => place.fromIds)
  await endLocalities(tx, oldPlaces, on)
  const made = await addPlanBodies(tx, plan, await addPlaces(ctx, tx, plan, planId))
  const idOf = (ref: string) => made.get(ref) ?? ref
  const touched = new Set<string>(made.values())
  for (const planned of plan.acts) {
    const act = withIds(planned, idOf)
    const successionId = await writeSuccession(ctx, tx, act, { plan, planId })
    if (act.kind === 'rename') await renameBody(tx, act, on)
    if (act.kind === 'transfer') await transferBodies(tx, act, on)
    if (endsBodies(act.kind)) await handOver(ctx, tx, act, { items, by: { successionId, on } })
    for (const id of [...act.to, ...act.from.map((body) => body.id)]) touched.add(id)
  }
  // an heir that was there is another with what it took: a plan made on it before is stale
  const heirs = plan.acts.flatMap((act) => act.to.filter((ref) => !made.has(ref)))
  await tx.organisation.updateMany({ where: { id: { in: heirs } }, data: { version: { increment: 1 } } })
  await refreshSearchText(tx, [...touched])
  return planId
}

function withIds(act: Act, idOf: (ref: string) => string): Act {
  return {
    ...act,
    to: act.to.map(idOf),
    parent: act.parent === null ? null : idOf(act.parent),
    handOver: act.handOver.map((rule) => ({ ...rule, to: idOf(rule.to) })),
  }
}

async function writeSuccession(
  ctx: Ctx,
  tx: Tx,
  act: Act,
  { plan, planId }: { plan: SuccessionPlan; planId: string },
): Promise<string> {
  const links = act.from.flatMap(({ id }): { fromId: string; toId: string | null }[] => {
    if (!endsBodies(act.kind)) return [{ fromId: id, toId: id }]
    return act.to.length === 0 ? [{ fromId: id, toId: null }] : act.to.map((toId) => ({ fromId: id, toId }))
  })
  const { id } = await tx.succession.create({
    data: {
      planId,
      territoryId: ctx.actor.territoryId,
      kind: act.kind,
      startsOn: toColumn(plan.on),
      basis: plan.basis,
      madeAt: ctx.now,
      personId: ctx.actor.personId,
    },
    select: { id: true },
  })
  await tx.successionLink.createMany({ data: links.map((link) => ({ ...link, successionId: id })) })
  return id
}

/** Everything that hung on the bodies goes to those that take it, by the rules of the act. */
async function handOver(ctx: Ctx, tx: Tx, act: Act, { items, by }: { items: readonly HeldItem[]; by: MovedBy }) {
  const own = itemsOf(act, items)
  for (const one of HAND_OVERS) {
    const moved = own
      .filter((item) => item.what === one.what)
      .map((item) => ({ itemId: item.id, from: item.organisationId, to: receiverOf(act, item) }))
    await one.move(ctx, tx, moved, by)
  }
  const from = act.from.map(({ id }) => id)
  await passOn(tx, from, act.to, by.on)
}
