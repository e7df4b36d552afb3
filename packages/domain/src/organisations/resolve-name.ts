import { resolveClass } from './class-address.ts'
import { classKey, isClassName, isGenericName } from './class-name.ts'
import {
  type NameContext,
  type NamedBody,
  type NamedClass,
  type NameDirectory,
  type NameHit,
  placeWords,
} from './name-directory.ts'
import { nameKeys } from './name-keys.ts'
import { similarBodies } from './similar-names.ts'
import { splitPost } from './post-name.ts'

/**
 * one: exactly one body · several: a person chooses · class: stands for many ("các xã") · generic: names nobody in
 * particular ("các đơn vị liên quan") · none: not known
 */
export const ADDRESS_MATCHES = ['one', 'several', 'class', 'generic', 'none'] as const
export type AddressMatch = (typeof ADDRESS_MATCHES)[number]

/** By which rule a name was resolved; the screen says it in words. */
export type NameRule =
  | 'own-name'
  | 'name-at-tier'
  | 'old-name'
  | 'issuer-office'
  | 'part-of-body'
  | 'place'
  | 'post'
  | 'class'
  | 'tier-for-all'
  | 'generic'
  | 'similar'
  | 'unknown'

export interface NameResolution {
  match: AddressMatch
  /** the body of `one`; the likeliest first of `several`; what looks alike for `none` */
  bodies: NamedBody[]
  class: NamedClass | null
  /** the post named, folded ("chu tich") */
  post: string | null
  rule: NameRule
}

const MAX_CANDIDATES = 12
const PARTS =
  /^(?:thuong truc|ban thuong vu|thuong vu|ban chap hanh|tap the lanh dao|lanh dao|ban thuong truc|co quan thuong truc|co quan|van phong cap uy) /u

/** Whether somebody is found who can be given work. */
export function isSettled(match: AddressMatch): boolean {
  return match === 'one' || match === 'class'
}

/**
 * Whom a name in a paper stands for, by the names and classes of the paper's date in its territory. Never guesses:
 * where two bodies answer to it a person chooses, and what is not known stays unknown. Pure.
 */
export function resolveName(words: string, directory: NameDirectory, context: NameContext): NameResolution {
  const keys = nameKeys(words)
  for (const step of STEPS) {
    const found = mergeResolutions(keys.flatMap((key) => step(key, directory, context) ?? []))
    if (found) return isLoneAbbreviation(words, keys) && found.match === 'one' ? { ...found, match: 'several' } : found
  }
  const bodies = similarBodies(keys, directory, context).slice(0, MAX_CANDIDATES)
  return { match: 'none', bodies, class: null, post: null, rule: bodies.length > 0 ? 'similar' : 'unknown' }
}

/** "TT", "BTC" with nothing beside them mean too much, even where only one meaning has a body here. */
function isLoneAbbreviation(words: string, keys: readonly string[]): boolean {
  return keys.length > 1 && !/\s/u.test(words.trim())
}

type Step = (key: string, directory: NameDirectory, context: NameContext) => NameResolution | null

/** In the order of trust. A class comes before a body's short name: "các đoàn thể" is nobody's name. */
const STEPS: readonly Step[] = [byOwnName, byClass, byTierForAll, byShortName, byPost, byPart, byPlace, byGeneric]

function byOwnName(key: string, directory: NameDirectory, context: NameContext): NameResolution | null {
  const hits = (directory.byKey.get(key) ?? []).filter((hit) => hit.how !== 'old')
  const exact = hits.filter((hit) => hit.how === 'exact')
  // in a commune's paper "UBND" is the commune's, though the huyện's carries those letters as a name of its own
  const near = hits.filter((hit) => isNear(hit.body, context))
  const isNearer = near.length > 0 && !exact.some((hit) => isNear(hit.body, context))
  return exact.length === 0 ? null : choose(isNearer ? near : exact, context, isNearer ? 'name-at-tier' : 'own-name')
}

function byShortName(key: string, directory: NameDirectory, context: NameContext): NameResolution | null {
  const office = officeOf(key, directory, context)
  if (office) return one(office, 'issuer-office')
  const hits = directory.byKey.get(key) ?? []
  const inUse = hits.filter((hit) => hit.how !== 'old')
  if (inUse.length > 0) return choose(inUse, context, 'name-at-tier')
  // an old name in a newer paper is pointed out, not taken for granted
  return hits.length > 0 ? several(hits, context, 'old-name') : null
}

/** "Văn phòng" alone is the one that works for the issuer. */
function officeOf(key: string, { bodies }: NameDirectory, { issuer }: NameContext): NamedBody | null {
  if (issuer === null || (key !== 'van phong' && key !== 'lanh dao van phong')) return null
  const offices = bodies.filter((body) => body.servesId === issuer.id)
  return offices.length === 1 ? (offices[0] ?? null) : null
}

function byClass(key: string, directory: NameDirectory, { issuer }: NameContext): NameResolution | null {
  if (!isClassName(key)) return null
  const bare = classKey(key)
  const keys = [bare, bare.replace(/ (?:huyen|tinh|thanh pho|thi xa|quan)(?: \S+ \S+)?$/u, '')]
  const found = keys.flatMap((one_) => directory.classByKey.get(one_) ?? [])
  const atTier = found.filter((rule) => rule.tierCode === issuer?.tierCode)
  const best = atTier[0] ?? found.find((rule) => membersOf(rule, directory).length > 0) ?? found[0]
  return best ? { match: 'class', bodies: membersOf(best, directory), class: best, post: null, rule: 'class' } : null
}

/** The bodies a class stands for on the day of the directory. */
export function membersOf(rule: NamedClass, { bodies, territoryId, on }: NameDirectory): NamedBody[] {
  return resolveClass(rule, bodies, { territoryId, on })
}

function byPost(key: string, directory: NameDirectory, context: NameContext): NameResolution | null {
  const named = splitPost(key)
  if (!named) return null
  for (const step of [byOwnName, byClass, byShortName, byPart, byPlace]) {
    const found = step(named.body, directory, context)
    if (found) return { ...found, post: named.post, rule: 'post' }
  }
  return null
}

/** "Thường trực Huyện ủy", "Ban Thường vụ Đảng ủy xã A": answered for by the body they are part of. */
function byPart(key: string, directory: NameDirectory, context: NameContext): NameResolution | null {
  if (!PARTS.test(key)) return null
  const rest = key.replace(PARTS, '')
  const found =
    byOwnName(rest, directory, context) ?? byClass(rest, directory, context) ?? byShortName(rest, directory, context)
  return found && { ...found, rule: found.rule === 'old-name' ? 'old-name' : 'part-of-body' }
}

/** "xã An Phú" alone: which of its bodies is meant a person says, UBND first. */
function byPlace(key: string, directory: NameDirectory, context: NameContext): NameResolution | null {
  const bodies = directory.bodies.filter((body) => {
    const [tier, proper] = placeWords(body.localityName)
    return tier !== '' && key === `${tier} ${proper}` && LEADING.includes(body.kindCode) && isOn(body, directory)
  })
  const hits = bodies.map((body): NameHit => ({ body, how: 'short' }))
  return hits.length === 0 ? null : several(hits, context, 'place')
}

const LEADING = ['peoples-committee', 'party-committee']

/** "UBND xã" in a paper of the huyện, without a name: the class of all of them, where there is one. */
function byTierForAll(key: string, directory: NameDirectory, context: NameContext): NameResolution | null {
  if (context.issuer?.tierCode === 'commune' || !/ (?:xa|phuong|thi tran)$/u.test(key)) return null
  const found =
    byClass(`cac ${key}`, directory, context) ?? byClass(key.replace(/ (\S+)$/u, ' cac $1'), directory, context)
  return found && { ...found, rule: 'tier-for-all' }
}

function byGeneric(key: string): NameResolution | null {
  if (!isGenericName(key)) return null
  return { match: 'generic', bodies: [], class: null, post: null, rule: 'generic' }
}

/** One body: taken. More: the one of the issuer's own tier and place where it is alone there, else a person chooses. */
function choose(hits: readonly NameHit[], context: NameContext, rule: NameRule): NameResolution | null {
  const [first] = hits
  if (!first) return null
  if (hits.length === 1) {
    const isFar = first.how === 'short' && !isNear(first.body, context)
    return isFar ? several(hits, context, rule) : one(first.body, rule)
  }
  const exact = hits.filter((hit) => hit.how === 'exact')
  if (exact.length === 1 && exact[0]) return one(exact[0].body, 'own-name')
  const near = hits.filter((hit) => isNear(hit.body, context))
  return near.length === 1 && near[0] ? one(near[0].body, 'name-at-tier') : several(hits, context, rule)
}

/** Of the issuer's own place, so that a name without a place can mean it. */
function isNear(body: NamedBody, { issuer }: NameContext): boolean {
  return issuer !== null && body.localityId === issuer.localityId
}

function isOn(body: NamedBody, { on }: NameDirectory): boolean {
  return body.startsOn <= on && (body.endsOn === null || on <= body.endsOn)
}

function one(body: NamedBody, rule: NameRule): NameResolution {
  return { match: 'one', bodies: [body], class: null, post: null, rule }
}

function several(hits: readonly NameHit[], context: NameContext, rule: NameRule): NameResolution {
  const rank = ({ body, how }: NameHit) =>
    (isNear(body, context) ? 0 : 4) + (how === 'exact' ? 0 : 1) + (LEADING.indexOf(body.kindCode) === 0 ? 0 : 1)
  const ranked = [...hits].sort((a, b) => rank(a) - rank(b))
  const bodies = ranked.map((hit) => hit.body).slice(0, MAX_CANDIDATES)
  return { match: 'several', bodies, class: null, post: null, rule }
}

/** Capitals with several meanings gave several answers: the same one twice is one, different ones are several. */
function mergeResolutions(found: readonly NameResolution[]): NameResolution | null {
  const [first] = found
  if (!first || found.length === 1) return first ?? null
  const classes = new Set(found.map((one_) => one_.class?.code))
  const bodies = [...new Map(found.flatMap((one_) => one_.bodies).map((body) => [body.id, body])).values()]
  const isSame = classes.size === 1 && (first.class !== null || bodies.length <= 1)
  return isSame ? first : { match: 'several', bodies, class: null, post: first.post, rule: first.rule }
}
