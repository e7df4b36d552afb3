import type { CivilDate } from '../civil-date.ts'
import { fold } from '../vietnamese-text.ts'
import { type ClassRule, existsOn, type Placed } from './class-address.ts'
import { classKey } from './class-name.ts'
import { nameKeys } from './name-keys.ts'

/** A name of a body with the days it was in use; null: no bound. */
export interface DatedName {
  words: string
  startsOn: CivilDate | null
  endsOn: CivilDate | null
}

/** A body of the directory with everything it has been called. `names[0]` is its full name. */
export interface NamedBody extends Placed {
  localityId: string
  localityName: string
  /** the body this office works for */
  servesId: string | null
  names: readonly DatedName[]
}

/** Who wrote the name: a bare "UBND" means the one of the issuer's own place. */
export interface NameContext {
  issuer: NamedBody | null
}

export interface NamedClass extends ClassRule {
  code: string
  names: readonly string[]
}

/** A body found under a key. `exact`: its own name; `short`: the name without the place, which many places share. */
export interface NameHit {
  body: NamedBody
  how: 'exact' | 'short' | 'old'
}

export interface NameDirectory {
  on: CivilDate
  territoryId: string
  bodies: readonly NamedBody[]
  classes: readonly NamedClass[]
  byKey: ReadonlyMap<string, readonly NameHit[]>
  /** word → the keys it stands in: where names that look alike are found */
  byWord: ReadonlyMap<string, readonly string[]>
  classByKey: ReadonlyMap<string, readonly NamedClass[]>
}

/** Builds what names are looked up in: the bodies of one territory as they were on that day. */
export function nameDirectory(
  bodies: readonly NamedBody[],
  classes: readonly NamedClass[],
  { on, territoryId }: { on: CivilDate; territoryId: string },
): NameDirectory {
  const byKey = new Map<string, NameHit[]>()
  for (const body of bodies) {
    if (existsOn(body, on)) for (const name of body.names) enter(byKey, body, name, on)
  }
  const classByKey = new Map<string, NamedClass[]>()
  for (const one of classes) {
    for (const key of new Set(one.names.flatMap(nameKeys).map(classKey))) push(classByKey, key, one)
  }
  const byWord = new Map<string, string[]>()
  for (const key of byKey.keys()) for (const word of new Set(key.split(' '))) push(byWord, word, key)
  return { on, territoryId, bodies, classes, byKey, byWord, classByKey }
}

function enter(byKey: Map<string, NameHit[]>, body: NamedBody, name: DatedName, on: CivilDate): void {
  const inUse = (name.startsOn === null || name.startsOn <= on) && (name.endsOn === null || on <= name.endsOn)
  for (const key of nameKeys(name.words)) {
    add(byKey, key, { body, how: inUse ? 'exact' : 'old' })
    for (const short of withoutPlace(key, body)) add(byKey, short, { body, how: inUse ? 'short' : 'old' })
  }
}

/** "uy ban nhan dan xa an phu" → "uy ban nhan dan xa", "uy ban nhan dan" */
function withoutPlace(key: string, body: NamedBody): string[] {
  const [tier, proper] = placeWords(body.localityName)
  const shorter = key.endsWith(` ${proper}`) && proper !== '' ? key.slice(0, -proper.length - 1) : key
  const bare = shorter.endsWith(` ${tier}`) && tier !== '' ? shorter.slice(0, -tier.length - 1) : shorter
  return [...new Set([shorter, bare])].filter((short) => short !== key && short !== '')
}

/** "Xã An Phú" → ["xa", "an phu"] */
export function placeWords(localityName: string): [tier: string, proper: string] {
  const found = /^(thanh pho|thi xa|thi tran|dac khu|tinh|huyen|quan|phuong|xa) (.+)$/u.exec(fold(localityName))
  return found ? [found[1] ?? '', found[2] ?? ''] : ['', fold(localityName)]
}

const RANK = { exact: 0, short: 1, old: 2 } as const

/** One hit a body, the best. */
function add(byKey: Map<string, NameHit[]>, key: string, hit: NameHit): void {
  const hits = byKey.get(key) ?? []
  const known = hits.findIndex((other) => other.body.id === hit.body.id)
  const before = hits[known]
  if (!before) hits.push(hit)
  else if (RANK[hit.how] < RANK[before.how]) hits[known] = hit
  byKey.set(key, hits)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const all = map.get(key)
  if (all) all.push(value)
  else map.set(key, [value])
}
