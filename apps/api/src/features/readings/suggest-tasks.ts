import type { Prisma, Tx } from '@phoihop/db/client'
import { isRestOfClass } from '@phoihop/domain/organisations/class-name'
import { deadlineFromReading, wantsProductPaper } from '@phoihop/domain/readings/read-deadline'
import { trimSpan } from '@phoihop/domain/conclusions/span'
import type { Assignment } from '@phoihop/reader/reading'
import type { Explained, Why } from '@phoihop/reader/read-paper'
import type { NameLookup } from './name-lookup.ts'
import { bodiesOf, type StoredAddress, storedAddress } from './stored-address.ts'

type Found = Assignment & { addresses: StoredAddress[] }

/** Keeps what the reader proposes for a draft as its open suggestions, each name looked up on the paper's date. */
export async function suggestTasks(
  tx: Tx,
  paper: { id: string; text: string },
  { reading, why }: Explained,
  lookup: NameLookup,
): Promise<number> {
  const found = reading.assignments.map((one) => ({ ...one, addresses: addressesOf(one, lookup) }))
  const rows = found.map((one, index) => rowOf(one, why[index], paper, restOf(one, found, lookup)))
  await tx.suggestion.createMany({ data: rows })
  return rows.length
}

function rowOf(found: Found, why: Why | undefined, paper: { id: string; text: string }, addresses: StoredAddress[]) {
  const output = found.output?.slice(0, 300) ?? null
  return {
    conclusionId: paper.id,
    ref: found.ref.slice(0, 60),
    ...trimSpan(found.span, paper.text),
    force: found.force,
    output,
    wantsPaper: wantsProductPaper(output),
    answersProposal: found.answersProposal,
    deadline: asJson(deadlineFromReading(found.deadline)),
    addresses: asJson(addresses),
    why: asJson({
      directive: why?.directive ?? '',
      lead: why?.lead ?? '',
      deadline: why?.deadline ?? '',
    }),
  }
}

/** The names of one assignment, looked up. */
function addressesOf({ lead, coordinating, except }: Assignment, lookup: NameLookup): StoredAddress[] {
  const leads = lead.map((words) => storedAddress('lead', words, lookup.resolve(words)))
  const members = new Set(leads.flatMap((address) => (address.match === 'class' ? bodiesOf(address, lookup) : [])))
  return [
    ...leads,
    ...coordinating.map((words) => storedAddress('coordinating', words, lookup.resolve(words))),
    ...except.map((words) => exceptOf(words, members, lookup)),
  ]
}

/** "trừ xã X" after "UBND các xã": of the bodies of xã X the one that is a member of the class is meant. */
function exceptOf(words: string, members: ReadonlySet<string>, lookup: NameLookup): StoredAddress {
  const found = lookup.resolve(words)
  const member = found.bodies.filter((body) => members.has(body.id))
  const [only] = member
  const isPlain = found.match === 'several' && member.length === 1 && only !== undefined
  return storedAddress('except', words, isPlain ? { ...found, match: 'one', bodies: [only] } : found)
}

/** "các xã còn lại": the class without those that the same item gives work by name. */
function restOf(one: Found, all: readonly Found[], lookup: NameLookup): StoredAddress[] {
  const rest = one.addresses.find((a) => a.role === 'lead' && a.match === 'class' && isRestOfClass(a.words))
  if (!rest) return one.addresses
  const members = new Set(bodiesOf(rest, lookup))
  const place = parentRef(one.ref)
  const named = all
    .filter((other) => other !== one && parentRef(other.ref) === place)
    .flatMap((other) => other.addresses)
    .filter((a) => a.role === 'lead' && a.organisationId !== null && members.has(a.organisationId))
    .map((a): StoredAddress => ({ ...a, role: 'except', why: 'rest-of-class' }))
  return [...one.addresses, ...new Map(named.map((a) => [a.organisationId, a])).values()]
}

/** "II.3.-2#2" → "II.3": the item with its dashes. */
function parentRef(ref: string): string {
  return ref.replace(/#\d+$/u, '').replace(/\.[-+]\d+$/u, '')
}

export function asJson(value: unknown): Prisma.InputJsonValue {
  // a JSON round trip leaves plain data only
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue
}
