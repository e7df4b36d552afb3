import { organisationsApi } from '@phoihop/contract/organisations'
import { successionsApi } from '@phoihop/contract/successions'
import { proposeAreaMerge } from '@phoihop/domain/successions/propose-area-merge'
import type { TestApp } from './test-app.ts'

export const administrator = 'here:administrator'

/** A body with the version it has now, as an act names it. */
export async function from(app: TestApp, ...keys: string[]) {
  const bodies = []
  for (const key of keys) {
    const id = app.world.body(key)
    const { version } = await app.ok(administrator, organisationsApi.get, { params: { id } })
    bodies.push({ id, version })
  }
  return bodies
}

/** Carries out one act on a day. */
export async function carryOut(app: TestApp, on: string, act: Record<string, unknown>, bodies: unknown[] = []) {
  return app.ok(administrator, successionsApi.carryOut, { body: { on, basis: 'Quyết định thử', acts: [act], bodies } })
}

/** The merger of both communes of a side into one, as the page proposes it. */
export async function areaMerge(app: TestApp, on: string, name = 'Xã Mới') {
  const tree = await app.ok(administrator, organisationsApi.tree)
  const areas = tree.localities.filter((place) => place.tierCode === 'commune')
  const place = { parentId: app.world.locality('here'), tierCode: 'commune', name }
  return { on, basis: 'Nghị quyết thử', ...proposeAreaMerge({ areas, bodies: tree.organisations, place }) }
}
