import type { Database } from '@phoihop/db/client'
import type { TierCode } from '@phoihop/domain/organisations/branch'
import { openTerritory } from '../features/organisations/open-territory.ts'
import { createLocality } from '../features/organisations/create-locality.ts'
import { createOrganisation } from '../features/organisations/create-organisation.ts'
import { updateOrganisation } from '../features/organisations/update-organisation.ts'
import { addPost } from '../features/people/add-post.ts'
import { createPerson } from '../features/people/create-person.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type AccountPlan, inventedName } from './accounts.ts'
import { type Body, COMMUNE_BODIES } from './bodies.ts'
import type { DemoSeat } from './demo-seat.ts'

export const SINCE = '2010-01-01'

export interface TerritoryPlan {
  name: string
  tierCode: TierCode
  bodies: readonly Body[]
  communes: readonly string[]
  accounts: readonly AccountPlan[]
}

export interface SeededTerritory {
  admin: Ctx
  /** body key ("tckh", "ub:An Phú") → its id */
  bodies: Map<string, string>
  /** body key → the membership of somebody who answers for it */
  officers: Map<string, string>
}

/** Builds the bodies and people of a demo district, as its administrator would. */
export async function seedTerritory(seat: DemoSeat, plan: TerritoryPlan): Promise<SeededTerritory> {
  const opened = await open(seat.db, plan, seat)
  const admin = await seat.as(opened.membershipId, `${SINCE}T02:00:00Z`)
  const first = opened.first
  const bodies = new Map([[first.key, admin.actor.organisationId]])
  await updateOrganisation(admin, admin.actor.organisationId, {
    version: 1,
    shortName: first.shortName,
    aliases: (first.aliases ?? []).map((name) => ({ name, startsOn: null, endsOn: null })),
    codes: [],
  })
  for (const body of plan.bodies) {
    if (body.key !== first.key) bodies.set(body.key, await addBody(admin, body, opened.localityId, plan.name, bodies))
  }
  for (const commune of plan.communes) {
    const { id } = await createLocality(admin, {
      parentId: opened.localityId,
      tierCode: 'commune',
      name: `Xã ${commune}`,
      startsOn: SINCE,
    })
    for (const body of COMMUNE_BODIES)
      bodies.set(`${body.key}:${commune}`, await addBody(admin, body, id, commune, bodies))
  }
  return { admin, bodies, officers: await addPeople(seat, admin, plan, bodies) }
}

async function open(db: Database, plan: TerritoryPlan, seat: DemoSeat) {
  const administrator = plan.accounts.find((account) => account.function === 'administrator')
  const first = plan.bodies.find((body) => body.key === administrator?.body)
  if (!administrator || !first) throw new Error(`no administrator among the accounts of ${plan.name}`)
  const opened = await openTerritory(db, {
    name: `Huyện ${plan.name}`,
    tierCode: plan.tierCode,
    startsOn: SINCE,
    organisation: {
      kindCode: first.kind,
      name: fill(first.name, plan.name),
      shortName: fill(first.shortName, plan.name),
    },
    administrator: { ...administrator, passwordHash: await seat.passwordHash(administrator.email) },
    now: new Date(`${SINCE}T01:00:00Z`),
  })
  return { ...opened, first }
}

async function addBody(admin: Ctx, body: Body, localityId: string, name: string, known: ReadonlyMap<string, string>) {
  const created = await createOrganisation(admin, {
    localityId,
    kindCode: body.kind,
    parentId: (body.parent && known.get(body.parent)) ?? null,
    servesId: (body.serves && known.get(body.serves)) ?? null,
    name: fill(body.name, name),
    shortName: fill(body.shortName, name),
    aliases: (body.aliases ?? []).map((alias) => fill(alias, name)),
    startsOn: SINCE,
  })
  return created.id
}

async function addPeople(seat: DemoSeat, admin: Ctx, plan: TerritoryPlan, bodies: ReadonlyMap<string, string>) {
  const officers = new Map<string, string>()
  for (const account of plan.accounts) {
    if (account.function === 'administrator') continue
    const post = {
      organisationId: idOf(bodies, account.body),
      post: account.post,
      function: account.function,
      scope: account.scope,
      startsOn: SINCE,
      endsOn: null,
    }
    const person = await createPerson(admin, {
      fullName: account.fullName,
      post,
      account: null,
    })
    // invited long ago: the password is there
    const { email } = account
    const passwordHash = await seat.passwordHash(email)
    const { now } = admin
    await seat.db.prisma.account.create({
      data: { personId: person.id, email, passwordHash, createdAt: now, activeAt: now },
    })
    if (account.second) {
      const { body, ...second } = account.second
      await addPost(admin, person.id, {
        ...second,
        organisationId: idOf(bodies, body),
        startsOn: '2011-01-01',
        endsOn: null,
      })
    }
    const first = person.posts[0]
    if (first && ['secretary', 'officer'].includes(account.function)) officers.set(account.body, first.membershipId)
  }
  let n = 0
  for (const [key, organisationId] of bodies) {
    if (officers.has(key)) continue
    const fullName = inventedName(n)
    n += 1
    const post = {
      organisationId,
      post: 'Cán bộ phụ trách',
      function: 'officer' as const,
      scope: 'organisation' as const,
      startsOn: SINCE,
      endsOn: null,
    }
    const person = await createPerson(admin, { fullName, post, account: null })
    const first = person.posts[0]
    if (first) officers.set(key, first.membershipId)
  }
  return officers
}

export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the demo has no body "${key}"`)
  return id
}

function fill(pattern: string, name: string): string {
  return pattern.replaceAll('{h}', name).replaceAll('{x}', name)
}
