import type { CivilDate } from '../civil-date.ts'

/** A class such as "các xã": the bodies of these kinds at one tier of the issuer's territory. */
export interface ClassRule {
  tierCode: string
  kinds: readonly string[]
}

/** What resolving needs to know of an organisation. `endsOn` is its last day. */
export interface Placed {
  id: string
  kindCode: string
  tierCode: string
  territoryId: string
  startsOn: CivilDate
  endsOn: CivilDate | null
}

/** The members of a class in one territory on one day, in the order given. */
export function resolveClass<T extends Placed>(
  rule: ClassRule,
  organisations: readonly T[],
  where: { territoryId: string; on: CivilDate },
): T[] {
  return organisations.filter(
    (o) =>
      o.territoryId === where.territoryId &&
      o.tierCode === rule.tierCode &&
      rule.kinds.includes(o.kindCode) &&
      existsOn(o, where.on),
  )
}

export function existsOn(body: { startsOn: CivilDate; endsOn: CivilDate | null }, on: CivilDate): boolean {
  return body.startsOn <= on && (body.endsOn === null || on <= body.endsOn)
}
