import { randomUUID } from 'node:crypto'
import type { Database } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { TierCode } from '@phoihop/domain/organisations/branch'
import { fold } from '@phoihop/domain/vietnamese-text'
import { toColumn } from '../../platform/civil-column.ts'
import { searchTextOf } from './search-text.ts'

export interface NewTerritory {
  name: string
  tierCode: TierCode
  /** the day from which its bodies exist in the product */
  startsOn: CivilDate
  organisation: { name: string; shortName: string; kindCode: string }
  administrator: { fullName: string; post: string; email: string; passwordHash: string; mustChangePassword?: boolean }
  now: Date
}

/** Opens a territory with its first body and its first administrator; done at the machine, before anybody can sign in. */
export async function openTerritory(
  db: Database,
  given: NewTerritory,
): Promise<{ membershipId: string; localityId: string }> {
  const { organisation, administrator, now } = given
  const startsOn = toColumn(given.startsOn)
  return db.prisma.$transaction(async (tx) => {
    const { name, tierCode } = given
    const { id } = await tx.locality.create({ data: { territoryId: randomUUID(), tierCode, name, startsOn } })
    // the top of its own tree: its id is known only now
    await tx.locality.update({ where: { id }, data: { territoryId: id } })
    const body = await tx.organisation.create({
      data: {
        ...organisation,
        localityId: id,
        startsOn,
        searchText: searchTextOf({ ...organisation, aliases: [] }),
        names: { create: { name: organisation.name, shortName: organisation.shortName, startsOn } },
      },
    })
    const { fullName, post, email, passwordHash, mustChangePassword = false } = administrator
    const person = await tx.person.create({
      data: {
        fullName,
        searchText: fold(fullName),
        account: { create: { email, passwordHash, mustChangePassword, createdAt: now, activeAt: now } },
        memberships: {
          create: { organisationId: body.id, post, function: 'administrator', scope: 'territory', startsOn },
        },
      },
      include: { memberships: true },
    })
    const membershipId = person.memberships[0]?.id ?? ''
    const place = `${post}, ${organisation.name}`
    await tx.auditEntry.create({
      data: {
        at: now,
        territoryId: id,
        personId: person.id,
        personName: fullName,
        membershipId,
        post: place,
        organisationId: body.id,
        action: 'organisations.open-territory',
        subjectType: 'locality',
        subjectId: id,
        subjectName: given.name,
        requestId: 'console',
        address: 'console',
      },
    })
    return { membershipId, localityId: id }
  })
}
