import type { CivilDate } from '../civil-date.ts'
import { type ClassRule, existsOn, type Placed, resolveClass } from '../organisations/class-address.ts'

export const ADDRESS_ROLES = ['lead', 'coordinating', 'except'] as const
export type AddressRole = (typeof ADDRESS_ROLES)[number]
export type AssignmentRole = Exclude<AddressRole, 'except'>

/** One addressee as entered: exactly one of organisation and class. */
export interface Address {
  role: AddressRole
  organisationId: string | null
  classCode: string | null
}

export interface ResolvedAddress {
  organisationId: string
  role: AssignmentRole
  /** the class through which the body was reached; null when it was named itself */
  classCode: string | null
}

export interface Resolution {
  resolved: ResolvedAddress[]
  /** class addresses that stand for nobody on that day */
  emptyClasses: string[]
  /** bodies named that did not exist on that day */
  endedOrganisations: string[]
}

/**
 * Resolves the addressees of one task on the issue date. A body reached twice is taken once; lead wins over
 * coordinating; what is excepted is taken out of classes, not of bodies named themselves.
 */
export function resolveAddresses(
  addresses: readonly Address[],
  classes: ReadonlyMap<string, ClassRule>,
  organisations: readonly Placed[],
  where: { territoryId: string; on: CivilDate },
): Resolution {
  const byId = new Map(organisations.map((o) => [o.id, o]))
  const membersOf = (classCode: string | null) => {
    const rule = classCode === null ? undefined : classes.get(classCode)
    return rule ? resolveClass(rule, organisations, where) : []
  }
  const excepted = new Set(
    addresses
      .filter(({ role }) => role === 'except')
      .flatMap(({ organisationId, classCode }) =>
        organisationId === null ? membersOf(classCode).map(({ id }) => id) : [organisationId],
      ),
  )
  const found = new Map<string, ResolvedAddress>()
  const emptyClasses: string[] = []
  const endedOrganisations: string[] = []
  const take = (next: ResolvedAddress) => {
    const known = found.get(next.organisationId)
    if (!known || (known.role === 'coordinating' && next.role === 'lead')) found.set(next.organisationId, next)
  }
  for (const { role, organisationId, classCode } of addresses) {
    if (role === 'except') continue
    if (organisationId !== null) {
      const body = byId.get(organisationId)
      if (body && existsOn(body, where.on)) take({ organisationId, role, classCode: null })
      else endedOrganisations.push(organisationId)
      continue
    }
    const members = membersOf(classCode).filter(({ id }) => !excepted.has(id))
    if (members.length === 0 && classCode !== null) emptyClasses.push(classCode)
    for (const member of members) take({ organisationId: member.id, role, classCode })
  }
  return { resolved: [...found.values()], emptyClasses, endedOrganisations }
}
