import type { Database } from '@phoihop/db/client'
import { civilDateAt } from '@phoihop/domain/civil-date'
import type { PostFunction, PostScope } from '@phoihop/domain/policy/actor'
import { createLocality } from '../features/organisations/create-locality.ts'
import { createOrganisation } from '../features/organisations/create-organisation.ts'
import { openTerritory } from '../features/organisations/open-territory.ts'
import { createPerson } from '../features/people/create-person.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { FileStore } from '../platform/file-store.ts'
import type { Secrets } from '../platform/secrets.ts'
import { hashPassword } from '../features/account/public.ts'
import { findActorByMembership } from '../platform/session.ts'

export const PASSWORD = 'mật khẩu đủ dài cho kiểm thử'

export interface WorldPerson {
  personId: string
  accountId: string
  membershipId: string
  email: string
}

/** Two small districts, "here" and "there", with the same bodies and people in each. */
export interface World {
  /** 'here:tckh' → the body's id */
  body(key: string): string
  /** 'here:secretary' → the person */
  person(key: string): WorldPerson
  /** 'here:xã A' → the locality's id; 'here' → the district's */
  locality(key: string): string
}

const BODIES = [
  ['vphu', 'party-office', 'Văn phòng Huyện ủy', 'hu'],
  ['bdv', 'party-mobilisation', 'Ban Dân vận', null],
  ['tckh', 'department', 'Phòng TC-KH', null],
  ['mttq', 'front', 'UBMTTQVN huyện', null],
  ['lhpn', 'womens-union', 'Hội LHPN huyện', null],
] as const
const COMMUNE_BODIES = [
  ['du', 'party-committee', 'Đảng ủy'],
  ['ub', 'peoples-committee', 'UBND'],
  ['pn', 'womens-union', 'Hội LHPN'],
] as const
const PEOPLE: readonly [key: string, body: string, fn: PostFunction, scope: PostScope][] = [
  ['secretary', 'vphu', 'secretary', 'organisation'],
  ['secretary-bdv', 'bdv', 'secretary', 'organisation'],
  ['chief', 'vphu', 'leader', 'organisation'],
  ['leader', 'hu', 'leader', 'territory'],
  ['observer', 'hu', 'observer', 'territory'],
  ['officer', 'tckh', 'officer', 'organisation'],
  ['staff', 'tckh', 'staff', 'organisation'],
  ['officer-mttq', 'mttq', 'officer', 'organisation'],
  ['officer-a', 'ub-a', 'officer', 'organisation'],
  ['chair-a', 'ub-a', 'leader', 'locality'],
  ['officer-b', 'ub-b', 'officer', 'organisation'],
  ['women', 'lhpn', 'leader', 'line'],
]
const SINCE = '2010-01-01'

export interface WorldMeans {
  files: FileStore
  secrets: Secrets
  /** the day the tests begin: by then everybody has signed in */
  now: Date
  /** communes of each district beyond a and b, each with an officer in its UBND and its Đảng ủy */
  moreCommunes?: readonly string[]
}

export async function buildWorld(db: Database, means: WorldMeans): Promise<World> {
  const bodies = new Map<string, string>()
  const people = new Map<string, WorldPerson>()
  const localities = new Map<string, string>()
  for (const side of ['here', 'there']) await buildDistrict(db, means, side, { bodies, people, localities })
  await db.prisma.account.updateMany({ data: { activeAt: means.now } })
  return { body: finder(bodies), person: finder(people), locality: finder(localities) }
}

interface Ids {
  bodies: Map<string, string>
  people: Map<string, WorldPerson>
  localities: Map<string, string>
}

async function buildDistrict(
  db: Database,
  { files, secrets, moreCommunes = [] }: WorldMeans,
  side: string,
  ids: Ids,
): Promise<void> {
  const now = new Date(`${SINCE}T02:00:00Z`)
  const opened = await openTerritory(db, {
    name: `Huyện ${side}`,
    tierCode: 'district',
    startsOn: SINCE,
    organisation: { name: `Huyện ủy ${side}`, shortName: 'Huyện ủy', kindCode: 'party-committee' },
    administrator: {
      fullName: `Quản Trị ${side}`,
      post: 'Quản trị',
      email: `administrator@${side}.example`,
      passwordHash: 'none',
    },
    now,
  })
  const actor = await findActorByMembership(db, opened.membershipId, SINCE)
  if (!actor) throw new Error('the administrator was just made')
  const admin: Ctx = {
    actor,
    db,
    files,
    secrets,
    now,
    today: civilDateAt(now.getTime()),
    requestId: 'world',
    address: 'world',
    demo: false,
    idempotencyKey: null,
  }
  ids.localities.set(side, opened.localityId)
  ids.bodies.set(`${side}:hu`, actor.organisationId)
  ids.people.set(`${side}:administrator`, { ...actor, email: `administrator@${side}.example` })
  const addBody = async (key: string, kindCode: string, name: string, localityId: string, serves: string | null) => {
    const servesId = serves === null ? null : finder(ids.bodies)(`${side}:${serves}`)
    const entry = {
      localityId,
      kindCode,
      parentId: null,
      servesId,
      name: `${name} ${side}`,
      shortName: name,
      aliases: [],
      startsOn: SINCE,
    }
    ids.bodies.set(`${side}:${key}`, (await createOrganisation(admin, entry)).id)
  }
  for (const [key, kind, name, serves] of BODIES) await addBody(key, kind, name, opened.localityId, serves)
  for (const commune of ['a', 'b', ...moreCommunes]) {
    const { id } = await createLocality(admin, {
      parentId: opened.localityId,
      tierCode: 'commune',
      name: `Xã ${commune}`,
      startsOn: SINCE,
    })
    ids.localities.set(`${side}:${commune}`, id)
    for (const [key, kind, name] of COMMUNE_BODIES)
      await addBody(`${key}-${commune}`, kind, `${name} xã ${commune}`, id, null)
  }
  for (const [key, body, fn, scope] of [...PEOPLE, ...moreCommunes.flatMap(officersOf)]) {
    const organisationId = finder(ids.bodies)(`${side}:${body}`)
    const email = `${key}@${side}.example`
    const person = await createPerson(admin, {
      fullName: `Người ${key}`,
      post: { organisationId, post: key, function: fn, scope, startsOn: SINCE, endsOn: null },
      account: null,
    })
    // one real password is enough to test signing in
    const passwordHash = key === 'secretary' ? await hashPassword(PASSWORD) : 'none'
    const account = await db.prisma.account.create({
      data: { personId: person.id, email, passwordHash, createdAt: now, activeAt: now },
    })
    ids.people.set(`${side}:${key}`, {
      personId: person.id,
      accountId: account.id,
      membershipId: person.posts[0]?.membershipId ?? '',
      email,
    })
  }
}

function officersOf(commune: string): (typeof PEOPLE)[number][] {
  return ['ub', 'du'].map((body) => [`officer-${body}-${commune}`, `${body}-${commune}`, 'officer', 'organisation'])
}

function finder<T>(all: ReadonlyMap<string, T>): (key: string) => T {
  return (key) => {
    const found = all.get(key)
    if (found === undefined) throw new Error(`the world has no "${key}"`)
    return found
  }
}
