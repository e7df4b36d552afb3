import type { OrganisationTree } from '@phoihop/contract/organisations'
import { type AreaBody, proposeAreaMerge } from '@phoihop/domain/successions/propose-area-merge'
import type { PlanAct, SuccessionPlan } from '@phoihop/domain/successions/plan'
import { type Choice, text } from './text.ts'

type Tree = OrganisationTree
type Body = Tree['organisations'][number]

/** What was chosen in the first step. */
export interface StartDraft {
  choice: Choice
  on: string
  basis: string
  areaIds: string[]
  placeName: string
  placeParentId: string | null
  bodyIds: string[]
  /** the one body they become: "new", or one there is */
  target: 'new' | 'old'
  heirId: string | null
  receiverIds: string[]
  parentId: string | null
}

export function emptyStart(today: string, bodyId: string | undefined): StartDraft {
  return {
    choice: bodyId === undefined ? 'area' : 'merge',
    on: today,
    basis: '',
    areaIds: [],
    placeName: '',
    placeParentId: null,
    bodyIds: bodyId === undefined ? [] : [bodyId],
    target: 'new',
    heirId: null,
    receiverIds: [],
    parentId: null,
  }
}

/** input name → what is missing */
export function findStartMistakes(start: StartDraft): Record<string, string> {
  const missing: Record<string, boolean> = {
    on: start.on === '',
    basis: start.basis.trim() === '',
    areaIds: start.choice === 'area' && start.areaIds.length === 0,
    placeName: start.choice === 'area' && start.placeName.trim() === '',
    bodyIds: start.choice !== 'area' && start.bodyIds.length === 0,
    heirId: start.choice === 'merge' && start.target === 'old' && start.heirId === null,
    parentId: start.choice === 'transfer' && start.parentId === null,
  }
  return Object.fromEntries(
    Object.entries(missing).flatMap(([name, is]) =>
      is ? [[name, name === 'areaIds' ? text.twoAreas : text.missing]] : [],
    ),
  )
}

/** The plan that the first step proposes, to be edited in the second. */
export function proposePlan(start: StartDraft, tree: Tree): SuccessionPlan {
  const { on, basis } = start
  const chosen = tree.organisations.filter((body) => start.bodyIds.includes(body.id))
  if (start.choice === 'area') return { on, basis, ...proposeArea(start, tree) }
  const base = { on, basis, localities: [] }
  switch (start.choice) {
    case 'merge':
      return start.target === 'old'
        ? { ...base, bodies: [], acts: [actOf('merge', chosen, [start.heirId ?? ''])] }
        : { ...base, bodies: [newBody('heir-1', chosen[0])], acts: [actOf('merge', chosen, ['heir-1'])] }
    case 'split':
      return {
        ...base,
        bodies: [newBody('heir-1', chosen[0]), newBody('heir-2', chosen[0])],
        acts: chosen.slice(0, 1).map((body) => actOf('split', [body], ['heir-1', 'heir-2'])),
      }
    case 'dissolve':
      return { ...base, bodies: [], acts: chosen.map((body) => actOf('dissolve', [body], start.receiverIds)) }
    case 'transfer':
      return { ...base, bodies: [], acts: [{ ...actOf('transfer', chosen, []), parent: start.parentId }] }
    default:
      return {
        ...base,
        bodies: [],
        acts: chosen.map((body) => ({ ...actOf('rename', [body], []), name: body.name, shortName: body.shortName })),
      }
  }
}

function proposeArea(start: StartDraft, tree: Tree) {
  const areas = tree.localities.filter((place) => start.areaIds.includes(place.id))
  const first = areas[0]
  const bodies: AreaBody[] = tree.organisations
  return proposeAreaMerge({
    areas,
    bodies,
    place: {
      name: start.placeName.trim(),
      parentId: start.placeParentId ?? first?.parentId ?? null,
      tierCode: first?.tierCode ?? 'commune',
    },
  })
}

function actOf(kind: PlanAct['kind'], from: readonly Body[], to: readonly string[]): PlanAct {
  return {
    kind,
    from: from.map(({ id, version }) => ({ id, version })),
    to,
    name: null,
    shortName: null,
    parent: null,
    handOver: [],
  }
}

/** A body that begins where the old one was, of its kind and under the same parent; its name is to be written. */
export function newBody(key: string, like: Body | undefined) {
  return {
    key,
    locality: like?.localityId ?? '',
    kindCode: like?.kindCode ?? '',
    name: '',
    shortName: '',
    parent: like?.parentId ?? null,
    serves: like?.servesId ?? null,
  }
}

/** The plan without one of its acts, and without the new bodies that only this act made. */
export function withoutAct(plan: SuccessionPlan, index: number): SuccessionPlan {
  const acts = plan.acts.filter((_, n) => n !== index)
  const used = new Set(acts.flatMap((act) => act.to))
  const bodies = plan.bodies.filter((body) => used.has(body.key))
  const kept = new Set(bodies.map((body) => body.key))
  const isThere = (ref: string | null) =>
    ref === null || kept.has(ref) || !plan.bodies.some((body) => body.key === ref) ? ref : null
  return {
    ...plan,
    acts,
    bodies: bodies.map((body) => ({ ...body, parent: isThere(body.parent), serves: isThere(body.serves) })),
  }
}
