import type { ResolvedName } from '@phoihop/contract/reading-shapes'
import type { Database } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { type NamedBody, type NameDirectory, nameDirectory } from '@phoihop/domain/organisations/name-directory'
import { membersOf, type NameResolution, resolveName } from '@phoihop/domain/organisations/resolve-name'
import { readNames } from '@phoihop/reader/read-names'
import { listNamedBodies, listNamedClasses } from '../organisations/public.ts'

/** What the names of one paper are looked up in: the directory of its date, seen from its issuer. */
export interface NameLookup {
  directory: NameDirectory
  issuer: NamedBody | null
  resolve(words: string): NameResolution
  /** the bodies a line of Nơi nhận stands for; none when it names nobody for certain */
  recipientBodies(line: string): NamedBody[]
  byId: ReadonlyMap<string, NamedBody>
}

interface Where {
  territoryId: string
  on: CivilDate
  issuerId: string | null
}

export async function loadNameLookup(db: Database, where: Where): Promise<NameLookup> {
  const [bodies, classes] = await Promise.all([listNamedBodies(db, where.territoryId), listNamedClasses(db)])
  return nameLookup(nameDirectory(bodies, classes, where), where.issuerId)
}

/** The same directory seen from another issuer. */
export function nameLookup(directory: NameDirectory, issuerId: string | null): NameLookup {
  const byId = new Map(directory.bodies.map((body) => [body.id, body]))
  const issuer = issuerId === null ? null : (byId.get(issuerId) ?? null)
  const resolve = (words: string) => resolveName(words, directory, { issuer })
  const certain = (words: string) => {
    const found = resolve(words)
    return found.match === 'one' || found.match === 'class' ? found.bodies : []
  }
  return {
    directory,
    issuer,
    byId,
    resolve,
    recipientBodies: (line) => {
      const whole = certain(line)
      return whole.length > 0 ? whole : readNames(line).flatMap(certain)
    },
  }
}

export function briefOf(body: NamedBody) {
  return { id: body.id, name: body.names[0]?.words ?? '', shortName: body.names[1]?.words ?? '' }
}

/** A resolution as it crosses the wire. */
export function presentName(words: string, found: NameResolution, lookup: NameLookup): ResolvedName {
  const [first] = found.bodies
  return {
    words,
    match: found.match,
    organisation: found.match === 'one' && first ? briefOf(first) : null,
    class: found.class && {
      code: found.class.code,
      name: found.class.names[0] ?? found.class.code,
      members: membersOf(found.class, lookup.directory).length,
    },
    holder: null,
    candidates: found.match === 'several' || found.match === 'none' ? found.bodies.map(briefOf) : [],
    why: found.rule,
  }
}

/** Lines of Nơi nhận that name a channel, a file copy or people of the own office: nobody to look for. */
const CHANNEL =
  /^(?:lưu|đăng|như trên|như kính gửi|cổng thông tin|trang (?:thông tin|web)|website|báo|đài|lđvp|cvth?\b|bp\d|vt\b)/iu

/** A line of Nơi nhận. One that lists several known bodies ("Đảng ủy, UBND các xã") asks nothing of anybody. */
export function presentRecipient(words: string, lookup: NameLookup): ResolvedName {
  const line = words.slice(0, 300)
  const found = lookup.resolve(line)
  const isListed = found.match === 'none' && (CHANNEL.test(line) || lookup.recipientBodies(line).length > 0)
  if (!isListed) return presentName(line, found, lookup)
  const rule = CHANNEL.test(line) ? ('channel' as const) : ('listed' as const)
  return { ...presentName(line, { ...found, match: 'generic', bodies: [] }, lookup), why: rule }
}
