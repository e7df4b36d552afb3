import { useQuery } from '@tanstack/react-query'
import { ANSWER_KINDS } from '@phoihop/contract/proposal-shapes'
import { type Period, periodAt, previousPeriod } from '@phoihop/domain/figures/period'
import { formatDay } from '../../lib/format.ts'
import { periodName } from '../../lib/period-name.ts'
import { useToday } from '../../lib/today.ts'
import type { UrlFilters } from '../../lib/use-url-filters.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { proposalQueries } from './api.ts'
import { ANSWER_TIME_LABELS, KIND_LABELS, STATE_LABELS } from './labels.ts'
import { type FilterName, ORDER_CHOICES, STATE_CHOICES, TIME_CHOICES } from './proposal-filters.ts'
import { filterText } from './text.ts'

const CHOICES = {
  state: STATE_CHOICES.map((value) => ({ value, label: value === 'open' ? filterText.open : STATE_LABELS[value] })),
  time: TIME_CHOICES.map((value) => ({ value, label: ANSWER_TIME_LABELS[value] })),
  kind: ANSWER_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
  order: ORDER_CHOICES.map((value) => ({ value, label: filterText.orders[value] })),
}

/** The inputs that narrow the register; what only links set stands as chips. */
export function ProposalFilterBar({ filters }: { filters: UrlFilters<FilterName> }) {
  const { values, set } = filters
  const bodies = useQuery(proposalQueries.bodies()).data?.organisations ?? []
  const fields = useQuery(proposalQueries.options()).data?.fields ?? []
  const meetings = useQuery(proposalQueries.meetings()).data?.rows ?? []
  const today = useToday()
  const names = bodies.map((body) => ({ value: body.id, label: body.shortName }))
  const chips: { name: FilterName; label: string }[] = []
  const periods = periodsUntil(today)
  // what only a link knows stands as a chip
  if (values.period && !periods.some(({ value }) => value === values.period))
    chips.push({ name: 'period', label: filterText.period(periodName(values.period)) })
  if (values.meetingId && !meetings.some(({ id }) => id === values.meetingId))
    chips.push({ name: 'meetingId', label: filterText.meeting })
  if (values.mine === 'true') chips.push({ name: 'mine', label: filterText.mine })
  const selects = [
    { name: 'state', label: filterText.state, any: filterText.anyState, options: CHOICES.state },
    { name: 'time', label: filterText.time, any: filterText.anyTime, options: CHOICES.time },
    { name: 'kind', label: filterText.kind, any: filterText.anyKind, options: CHOICES.kind },
    { name: 'askerId', label: filterText.asker, any: filterText.anyBody, options: names },
    { name: 'addressedToId', label: filterText.addressedTo, any: filterText.anyBody, options: names },
    {
      name: 'field',
      label: filterText.field,
      any: filterText.anyField,
      options: fields.map((field) => ({ value: field, label: field })),
    },
    { name: 'period', label: filterText.periodLabel, any: filterText.anyPeriod, options: periods },
    {
      name: 'meetingId',
      label: filterText.meetingLabel,
      any: filterText.anyMeeting,
      options: meetings.map(({ id, heldOn, title }) => ({ value: id, label: `${formatDay(heldOn)} – ${title}` })),
    },
    { name: 'order', label: filterText.order, any: filterText.orders.newest, options: CHOICES.order.slice(1) },
  ] as const
  return (
    <FilterBar
      active={filters.active}
      onClear={filters.clear}
      search={
        <FilterSearch
          label={filterText.search}
          placeholder={filterText.searchHint}
          value={values.q ?? ''}
          onChange={(q) => set('q', q)}
        />
      }
      chips={chips.map(({ name, label }) => (
        <FilterChip key={name} label={label} dropLabel={filterText.drop(label)} onDrop={() => set(name, '')} />
      ))}
    >
      {selects.map(({ name, label, any, options }) => (
        <FilterSelect
          key={name}
          label={label}
          anyLabel={any}
          value={values[name] ?? ''}
          options={options}
          onChange={(value) => set(name, value)}
        />
      ))}
    </FilterBar>
  )
}

const QUARTERS = 8

/** The last quarters and years, the running ones first. */
function periodsUntil(today: string): { value: string; label: string }[] {
  const quarters: Period[] = [periodAt('quarter', today)]
  while (quarters.length < QUARTERS) quarters.push(previousPeriod(quarters.at(-1) ?? periodAt('quarter', today)))
  const year = periodAt('year', today)
  return [...quarters, year, previousPeriod(year)].map(({ code }) => ({ value: code, label: periodName(code) }))
}
