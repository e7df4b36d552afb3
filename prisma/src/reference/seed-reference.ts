import { CLASS_ADDRESSES } from './class-addresses.ts'
import { HOLIDAYS } from './holidays.ts'
import { ORGANISATION_KINDS } from './organisation-kinds.ts'
import { TIERS } from './tiers.ts'
import type { Database } from '../client.ts'

const day = (date: string) => new Date(`${date}T00:00:00.000Z`)

/** Puts in what every installation starts with; what is there already, perhaps changed by an administrator, stays. */
export async function seedReference({ prisma }: Pick<Database, 'prisma'>): Promise<void> {
  await prisma.tier.createMany({
    data: TIERS.map((tier) => ({
      ...tier,
      startsOn: day(tier.startsOn),
      endsOn: tier.endsOn === null ? null : day(tier.endsOn),
    })),
    skipDuplicates: true,
  })
  await prisma.organisationKind.createMany({
    data: ORGANISATION_KINDS.map((kind, ordinal) => ({ ...kind, ordinal })),
    skipDuplicates: true,
  })
  await prisma.classAddress.createMany({
    data: CLASS_ADDRESSES.map((group, ordinal) => ({ ...group, ordinal })),
    skipDuplicates: true,
  })
  await prisma.holiday.createMany({
    data: HOLIDAYS.map(({ date, name }) => ({ date: day(date), name, working: false })),
    skipDuplicates: true,
  })
}
