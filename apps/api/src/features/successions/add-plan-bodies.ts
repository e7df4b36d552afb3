import type { SuccessionPlan } from '@phoihop/contract/successions'
import type { Tx } from '@phoihop/db/client'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { addBody, addLocality, checkPlace } from '../organisations/public.ts'

/** The localities of a plan, each with what became of it; answers key → id. */
export async function addPlaces(ctx: Ctx, tx: Tx, plan: SuccessionPlan, planId: string): Promise<Map<string, string>> {
  const made = new Map<string, string>()
  for (const [n, { key, fromIds, ...place }] of plan.localities.entries()) {
    const entry = { ...place, startsOn: plan.on }
    await checkPlace(ctx, tx, entry, `localities.${n}.`)
    const toId = await addLocality(ctx, tx, entry)
    made.set(key, toId)
    const by = { toId, planId, startsOn: toColumn(plan.on), basis: plan.basis }
    await tx.localitySuccession.createMany({ data: fromIds.map((fromId) => ({ fromId, ...by })) })
    // hamlets stay where they are: in the new commune
    await tx.locality.updateMany({
      where: { parentId: { in: fromIds }, endsOn: null },
      data: { parentId: toId, version: { increment: 1 } },
    })
  }
  return made
}

/** The new bodies of a plan, those first that others stand under or work for; answers key → id. */
export async function addPlanBodies(tx: Tx, plan: SuccessionPlan, places: ReadonlyMap<string, string>) {
  const made = new Map<string, string>()
  const keys = new Set(plan.bodies.map((body) => body.key))
  const isThere = (ref: string | null) => ref === null || !keys.has(ref) || made.has(ref)
  const idOf = (ref: string | null) => (ref === null ? null : (made.get(ref) ?? ref))
  let waiting = [...plan.bodies.entries()]
  while (waiting.length > 0) {
    const ready = waiting.filter(([, body]) => isThere(body.parent) && isThere(body.serves))
    // what is left waits for each other
    if (ready.length === 0) refuse('organisations/parent-circle', `bodies.${waiting[0]?.[0] ?? 0}.parent`)
    for (const [n, { key, locality, parent, serves, kindCode, name, shortName }] of ready) {
      if ((await tx.organisationKind.count({ where: { code: kindCode } })) === 0)
        refuse('organisations/kind-unknown', `bodies.${n}.kindCode`)
      const localityId = places.get(locality) ?? locality
      const entry = { kindCode, name, shortName, aliases: [], startsOn: plan.on }
      made.set(key, await addBody(tx, { ...entry, localityId, parentId: idOf(parent), servesId: idOf(serves) }))
    }
    waiting = waiting.filter(([, body]) => !made.has(body.key))
  }
  return made
}

function refuse(code: 'organisations/parent-circle' | 'organisations/kind-unknown', field: string): never {
  throw new AppError(code, { fields: { [field]: code } })
}
