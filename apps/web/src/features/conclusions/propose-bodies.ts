import type { AddressOptions } from '@phoihop/contract/organisations'
import { fold } from '@phoihop/domain/vietnamese-text'
import { recipientLines } from './header-form.ts'

const ISSUERS: readonly [RegExp, string][] = [
  [/(?:^|-)UBND$/u, 'UBND huyện'],
  [/\/HU$/u, 'Huyện ủy'],
]

/** The issuer whom the symbol plainly names, and the bodies whose name a recipient line is, letter for letter. */
export function proposeBodies(symbol: string, recipients: string, options: AddressOptions) {
  const byName = new Map<string, string>()
  for (const { id, name, shortName, words } of options.organisations) {
    for (const word of [name, shortName, ...words]) byName.set(fold(word), id)
  }
  const issuerName = ISSUERS.find(([pattern]) => pattern.test(symbol))?.[1]
  const tied = recipientLines(recipients).flatMap((line) => {
    const id = byName.get(fold(line))
    return id === undefined ? [] : [[fold(line), id] as const]
  })
  return {
    issuerId: issuerName === undefined ? null : (byName.get(fold(issuerName)) ?? null),
    recipientBodies: Object.fromEntries(tied),
  }
}
