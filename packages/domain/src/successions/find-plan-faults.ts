import { addDays, type CivilDate } from '../civil-date.ts'
import type { PlanAct, Ref, SuccessionPlan } from './plan.ts'
import { endsBodies } from './succession-kinds.ts'

/** What the rules need to know of a body there is. `endsOn` is its last day. */
export interface KnownBody {
  id: string
  localityId: string
  name: string
  nameSince: CivilDate
  parentId: string | null
  startsOn: CivilDate
  endsOn: CivilDate | null
}

export interface KnownLocality {
  id: string
  endsOn: CivilDate | null
}

export interface KnownWorld {
  today: CivilDate
  bodies: ReadonlyMap<string, KnownBody>
  localities: ReadonlyMap<string, KnownLocality>
  /** all bodies it came of, however far back */
  predecessorsOf: (id: string) => ReadonlySet<string>
}

export type PlanFaultCode =
  | 'successions/from-missing'
  | 'successions/to-missing'
  | 'successions/to-too-many'
  | 'successions/body-unknown'
  | 'successions/body-twice'
  | 'successions/body-ended'
  | 'successions/body-ends-too'
  | 'successions/cycle'
  | 'successions/date-in-future'
  | 'successions/date-before-body'
  | 'successions/name-unchanged'
  | 'successions/receiver-unknown'
  | 'successions/locality-unknown'
  | 'organisations/parent-circle'
  | 'organisations/locality-in-use'
  | 'organisations/name-taken'

/** What forbids the plan, and at which input: `acts.0.to.1`, `bodies.2.name`. */
export interface PlanFault {
  path: string
  code: PlanFaultCode
}

interface Looking {
  plan: SuccessionPlan
  world: KnownWorld
  keys: ReadonlySet<string>
  ending: ReadonlySet<string>
  faults: PlanFault[]
}

/** Everything that forbids the plan; none: it may be carried out. */
export function findPlanFaults(plan: SuccessionPlan, world: KnownWorld): PlanFault[] {
  const ending = new Set(
    plan.acts.filter((act) => endsBodies(act.kind)).flatMap((act) => act.from.map((body) => body.id)),
  )
  const looking: Looking = { plan, world, keys: new Set(plan.bodies.map((body) => body.key)), ending, faults: [] }
  if (plan.on > world.today) add(looking, 'on', 'successions/date-in-future')
  if (plan.acts.length === 0 && plan.localities.length === 0) add(looking, 'acts', 'successions/from-missing')
  findLocalityFaults(looking)
  findBodyFaults(looking)
  const seen = new Set<string>()
  for (const [n, act] of plan.acts.entries()) {
    findFromFaults(looking, act, `acts.${n}`, seen)
    findToFaults(looking, act, `acts.${n}`)
    findChangeFaults(looking, act, `acts.${n}`)
  }
  return looking.faults
}

function add({ faults }: Looking, path: string, code: PlanFaultCode): void {
  faults.push({ path, code })
}

function findLocalityFaults(looking: Looking): void {
  const { plan, world, ending } = looking
  const twice = new Set<string>()
  for (const [n, place] of plan.localities.entries()) {
    if (place.fromIds.length === 0) add(looking, `localities.${n}.fromIds`, 'successions/from-missing')
    const parentEnds = plan.localities.some((one) => place.parentId !== null && one.fromIds.includes(place.parentId))
    if (parentEnds || (place.parentId !== null && !isOpen(world.localities.get(place.parentId))))
      add(looking, `localities.${n}.parentId`, 'successions/locality-unknown')
    for (const id of place.fromIds) {
      const known = world.localities.get(id)
      if (!isOpen(known) || twice.has(id)) add(looking, `localities.${n}.fromIds`, 'successions/locality-unknown')
      twice.add(id)
      const left = [...world.bodies.values()].some(
        (body) => body.localityId === id && body.endsOn === null && !ending.has(body.id),
      )
      if (left) add(looking, `localities.${n}.fromIds`, 'organisations/locality-in-use')
    }
  }
}

function isOpen(place: KnownLocality | undefined): boolean {
  return place !== undefined && place.endsOn === null
}

function findBodyFaults(looking: Looking): void {
  const { plan, world, ending } = looking
  const places = new Set(plan.localities.map((place) => place.key))
  const taken = new Set(
    [...world.bodies.values()]
      .filter((body) => body.endsOn === null && !ending.has(body.id))
      .map((body) => `${body.localityId} ${body.name}`),
  )
  for (const [n, body] of plan.bodies.entries()) {
    if (!places.has(body.locality) && !isOpen(world.localities.get(body.locality)))
      add(looking, `bodies.${n}.locality`, 'successions/locality-unknown')
    if (taken.has(`${body.locality} ${body.name}`)) add(looking, `bodies.${n}.name`, 'organisations/name-taken')
    taken.add(`${body.locality} ${body.name}`)
    for (const field of ['parent', 'serves'] as const) {
      const ref = body[field]
      if (ref === body.key) add(looking, `bodies.${n}.${field}`, 'organisations/parent-circle')
      else if (ref !== null) findRefFault(looking, ref, `bodies.${n}.${field}`)
    }
  }
}

/** A body that lives on after the plan's day, or begins by it. */
function findRefFault(looking: Looking, ref: Ref, path: string): boolean {
  if (looking.keys.has(ref)) return false
  const known = looking.world.bodies.get(ref)
  const code = codeOf(looking, known)
  if (code) add(looking, path, code)
  return code !== null
}

function codeOf({ ending, plan }: Looking, known: KnownBody | undefined): PlanFaultCode | null {
  if (!known) return 'successions/body-unknown'
  if (known.endsOn !== null) return 'successions/body-ended'
  if (ending.has(known.id)) return 'successions/body-ends-too'
  return known.startsOn > plan.on ? 'successions/date-before-body' : null
}

function findFromFaults(looking: Looking, act: PlanAct, path: string, seen: Set<string>): void {
  if (act.from.length === 0) add(looking, `${path}.from`, 'successions/from-missing')
  const one = act.kind === 'rename' || act.kind === 'split'
  if (one && act.from.length > 1) add(looking, `${path}.from`, 'successions/to-too-many')
  for (const [n, { id }] of act.from.entries()) {
    const known = looking.world.bodies.get(id)
    const at = `${path}.from.${n}`
    if (!known) add(looking, at, 'successions/body-unknown')
    else if (known.endsOn !== null) add(looking, at, 'successions/body-ended')
    else if (known.startsOn > lastFirstDay(act, looking.plan.on)) add(looking, at, 'successions/date-before-body')
    if (seen.has(id)) add(looking, at, 'successions/body-twice')
    seen.add(id)
  }
}

/** A body that ends or is renamed has been there the day before; one may be moved on its first day. */
function lastFirstDay(act: PlanAct, on: CivilDate): CivilDate {
  return act.kind === 'transfer' ? on : addDays(on, -1)
}

function findToFaults(looking: Looking, act: PlanAct, path: string): void {
  const [least, most] = HEIRS[act.kind]
  if (act.to.length < least) add(looking, `${path}.to`, 'successions/to-missing')
  if (act.to.length > most) add(looking, `${path}.to`, 'successions/to-too-many')
  const before = new Set(act.from.flatMap(({ id }) => [...looking.world.predecessorsOf(id)]))
  for (const [n, ref] of act.to.entries()) {
    if (before.has(ref)) add(looking, `${path}.to.${n}`, 'successions/cycle')
    else if (act.to.indexOf(ref) < n) add(looking, `${path}.to.${n}`, 'successions/body-twice')
    else findRefFault(looking, ref, `${path}.to.${n}`)
  }
  for (const [n, rule] of act.handOver.entries()) {
    if (!act.to.includes(rule.to)) add(looking, `${path}.handOver.${n}.to`, 'successions/receiver-unknown')
  }
}

/** How few and how many bodies come after. */
const HEIRS: Record<PlanAct['kind'], [least: number, most: number]> = {
  rename: [0, 0],
  transfer: [0, 0],
  merge: [1, 1],
  split: [2, 50],
  dissolve: [0, 50],
}

function findChangeFaults(looking: Looking, act: PlanAct, path: string): void {
  const known = looking.world.bodies.get(act.from[0]?.id ?? '')
  if (act.kind === 'rename') {
    if (act.name === null) add(looking, `${path}.name`, 'successions/to-missing')
    else if (known?.name === act.name) add(looking, `${path}.name`, 'successions/name-unchanged')
    if (known && known.nameSince >= looking.plan.on) add(looking, 'on', 'successions/date-before-body')
  }
  if (act.kind !== 'transfer') return
  if (act.parent === null) return add(looking, `${path}.parent`, 'successions/to-missing')
  if (findRefFault(looking, act.parent, `${path}.parent`)) return
  if (act.from.some(({ id }) => standsUnder(looking, act.parent, id)))
    add(looking, `${path}.parent`, 'organisations/parent-circle')
}

/** Whether `ref` is the body itself or stands, through its parents, under it. */
function standsUnder({ plan, world }: Looking, ref: Ref | null, id: string): boolean {
  const seen = new Set<string>()
  let at = ref
  while (at !== null && !seen.has(at)) {
    if (at === id) return true
    seen.add(at)
    const made = plan.bodies.find((body) => body.key === at)
    at = made ? made.parent : (world.bodies.get(at)?.parentId ?? null)
  }
  return false
}
