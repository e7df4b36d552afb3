import type { SuggestedAddress } from '@phoihop/contract/reading-shapes'
import { ADDRESS_MATCHES } from '@phoihop/domain/organisations/resolve-name'
import { ADDRESS_ROLES } from '@phoihop/domain/tasks/resolve-addresses'
import { z } from 'zod'
import { briefOf, type NameLookup } from './name-lookup.ts'
import { membersOf, type NameResolution } from '@phoihop/domain/organisations/resolve-name'

/** An addressee as a suggestion keeps it: the words, and whom they were found or chosen to stand for. */
export const StoredAddress = z.object({
  role: z.enum(ADDRESS_ROLES),
  words: z.string(),
  match: z.enum(ADDRESS_MATCHES),
  organisationId: z.string().nullable(),
  classCode: z.string().nullable(),
  candidateIds: z.array(z.string()),
  post: z.string().nullable(),
  why: z.string(),
})
export type StoredAddress = z.output<typeof StoredAddress>

export function storedAddress(role: StoredAddress['role'], words: string, found: NameResolution): StoredAddress {
  const ids = found.bodies.map((body) => body.id)
  return {
    role,
    words: words.slice(0, 300),
    match: found.match,
    organisationId: found.match === 'one' ? (ids[0] ?? null) : null,
    classCode: found.match === 'class' ? (found.class?.code ?? null) : null,
    candidateIds: found.match === 'several' || found.match === 'none' ? ids : [],
    post: found.post,
    why: found.rule,
  }
}

/** The bodies an address stands for on the day of the lookup. */
export function bodiesOf(address: StoredAddress, { directory, byId }: NameLookup): string[] {
  if (address.match === 'one') {
    const body = address.organisationId === null ? undefined : byId.get(address.organisationId)
    return body ? [body.id] : []
  }
  const rule = directory.classes.find((one) => one.code === address.classCode)
  return address.match === 'class' && rule ? membersOf(rule, directory).map((body) => body.id) : []
}

export function presentAddress(
  address: StoredAddress,
  lookup: NameLookup,
  holders: ReadonlyMap<string, string>,
): SuggestedAddress {
  const { role, words, match, why, post } = address
  const body = address.organisationId === null ? undefined : lookup.byId.get(address.organisationId)
  const rule = lookup.directory.classes.find((one) => one.code === address.classCode)
  return {
    role,
    words,
    match,
    organisation: match === 'one' && body ? briefOf(body) : null,
    class:
      match === 'class' && rule
        ? { code: rule.code, name: rule.names[0] ?? rule.code, members: membersOf(rule, lookup.directory).length }
        : null,
    holder: post === null ? null : (holders.get(`${address.organisationId}:${post}`) ?? null),
    candidates: address.candidateIds.flatMap((id) => {
      const candidate = lookup.byId.get(id)
      return candidate ? [briefOf(candidate)] : []
    }),
    why,
  }
}
