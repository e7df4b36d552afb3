import type { OrganisationTree } from '@phoihop/contract/organisations'
import type { SearchOption } from '../../ui/search-select.tsx'

/** The living bodies to choose from, found by any of their names. */
export function bodyOptions(tree: OrganisationTree): SearchOption[] {
  return tree.organisations.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, body.words] }))
}

export function placeOptions(tree: OrganisationTree): SearchOption[] {
  return tree.localities.map((place) => ({ value: place.id, label: place.name, words: [place.tierName] }))
}

/** ref → name, for bodies there are and those the plan makes. */
export function namesOf(
  tree: OrganisationTree,
  bodies: readonly { key: string; name: string }[],
): ReadonlyMap<string, string> {
  return new Map([
    ...tree.organisations.map((body) => [body.id, body.name] as const),
    ...bodies.map((body) => [body.key, body.name] as const),
  ])
}
