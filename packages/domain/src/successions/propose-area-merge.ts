import type { NewLocality, NewPlanBody, PlanAct } from './plan.ts'

/** A body of an area, as a proposal needs it. */
export interface AreaBody {
  id: string
  version: number
  localityId: string
  parentId: string | null
  servesId: string | null
  kindCode: string
  name: string
  shortName: string
}

interface Area {
  id: string
  name: string
}

export interface AreaMerge {
  areas: readonly Area[]
  bodies: readonly AreaBody[]
  place: Pick<NewLocality, 'parentId' | 'tierCode' | 'name'>
}

/**
 * Sáp nhập địa bàn: the new locality, and for each kind of body in the old ones a new body that they merge into, with
 * names made of the old ones. Everything is a proposal, to be edited before it is carried out.
 */
export function proposeAreaMerge({ areas, bodies, place }: AreaMerge): {
  localities: NewLocality[]
  bodies: NewPlanBody[]
  acts: PlanAct[]
} {
  const key = 'place'
  const groups = groupBodies(areas, bodies, place.name)
  const heirOf = new Map(groups.flatMap((group) => group.members.map((body) => [body.id, group.key] as const)))
  const through = (id: string | null) => (id === null ? null : (heirOf.get(id) ?? id))
  return {
    localities: [{ key, ...place, fromIds: areas.map((area) => area.id) }],
    bodies: groups.map(({ key: own, name, shortName, members }) => {
      const first = members[0]
      return {
        key: own,
        locality: key,
        kindCode: first?.kindCode ?? '',
        name,
        shortName,
        parent: through(members.find((body) => body.parentId !== null)?.parentId ?? null),
        serves: through(members.find((body) => body.servesId !== null)?.servesId ?? null),
      }
    }),
    acts: groups.map((group) => ({
      kind: 'merge',
      from: group.members.map(({ id, version }) => ({ id, version })),
      to: [group.key],
      name: null,
      shortName: null,
      parent: null,
      handOver: [],
    })),
  }
}

interface Group {
  key: string
  name: string
  shortName: string
  members: AreaBody[]
}

/** Bodies become one when they are of one kind and, their places' names exchanged, of one name. */
function groupBodies(areas: readonly Area[], bodies: readonly AreaBody[], placeName: string): Group[] {
  const groups = new Map<string, Group>()
  const areaOf = new Map(areas.map((area) => [area.id, area.name]))
  for (const body of bodies) {
    const area = areaOf.get(body.localityId)
    if (area === undefined) continue
    const name = proposeName(body.name, area, placeName)
    const shortName = proposeName(body.shortName, area, placeName)
    const mark = `${body.kindCode} ${name.toLowerCase()}`
    const known = groups.get(mark)
    if (known) known.members.push(body)
    else groups.set(mark, { key: `body-${groups.size + 1}`, name, shortName, members: [body] })
  }
  return [...groups.values()]
}

/** `'Ủy ban nhân dân xã An Phú'`, Xã An Phú → Xã Sông Mơ: `'Ủy ban nhân dân xã Sông Mơ'`. */
export function proposeName(name: string, oldPlace: string, newPlace: string): string {
  const whole = replaceIn(name, oldPlace, newPlace)
  if (whole !== null) return whole
  // "Đoàn An Phú", without the word for the tier
  return replaceIn(name, withoutTier(oldPlace), withoutTier(newPlace)) ?? name
}

function replaceIn(name: string, old: string, next: string): string | null {
  const at = name.toLowerCase().indexOf(old.toLowerCase())
  if (at < 0 || old === '') return null
  const isLower = name[at] !== old[0]
  const put = isLower ? next.charAt(0).toLowerCase() + next.slice(1) : next
  return name.slice(0, at) + put + name.slice(at + old.length)
}

function withoutTier(place: string): string {
  return place.replace(/^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+/iu, '')
}
