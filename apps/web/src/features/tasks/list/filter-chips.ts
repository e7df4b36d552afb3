import type { FilterName, FilterValues } from './assignment-filters.ts'
import { filterText } from './filter-text.ts'

/** Filters that only a link sets, or whose value stands in no list to choose from. */
export function chipsOf(
  values: FilterValues,
  bodies: readonly { id: string }[] | undefined,
): { name: FilterName; label: string }[] {
  const chips: { name: FilterName; label: string }[] = []
  if (values.mine === 'true') chips.push({ name: 'mine', label: filterText.mine })
  if (values.regulationId) chips.push({ name: 'regulationId', label: filterText.regulation })
  if (values.heldIn) chips.push({ name: 'heldIn', label: filterText.heldIn(values.heldIn) })
  if (values.as === 'now') chips.push({ name: 'as', label: filterText.asNow })
  if (values.unitIds) chips.push({ name: 'unitIds', label: filterText.units(values.unitIds.split(',').length) })
  const ended = bodies !== undefined && values.organisationId && !bodies.some(({ id }) => id === values.organisationId)
  if (ended) chips.push({ name: 'organisationId', label: filterText.endedBody })
  return chips
}
