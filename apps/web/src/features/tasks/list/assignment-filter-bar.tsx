import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useToday } from '../../../lib/today.ts'
import type { UrlFilters } from '../../../lib/use-url-filters.ts'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { FilterSearch } from '../../../ui/filter-search.tsx'
import { FilterSelect } from '../../../ui/filter-select.tsx'
import { taskQueries } from '../api.ts'
import { chipsOf } from './filter-chips.ts'
import type { FilterName } from './assignment-filters.ts'
import { filterText } from './filter-text.ts'
import { MoreFilters, MORE_NAMES } from './more-filters.tsx'
import { periodChoices } from '../task/period-choices.ts'

const SELECTS = ['time', 'state'] as const
/** a list has room for two more, and an order */
const OF_LIST = ['attention', 'order'] as const

interface AssignmentFilterBarProps {
  filters: UrlFilters<FilterName>
  /** a list has an order, a table has not */
  ordered?: boolean
}

/** The inputs that narrow a list or a table; those that only links set stand as chips. */
export function AssignmentFilterBar({ filters, ordered = true }: AssignmentFilterBarProps) {
  const { values, set } = filters
  const known = useQuery(taskQueries.addressees()).data?.organisations
  const [more, setMore] = useState(() => MORE_NAMES.some((name) => values[name] !== undefined))
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const periods = periodChoices(useToday(), values.period)
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
      chips={chipsOf(values, known).map(({ name, label }) => (
        <FilterChip key={name} label={label} dropLabel={filterText.drop(label)} onDrop={() => set(name, '')} />
      ))}
    >
      <FilterSelect
        label={filterText.organisation.label}
        anyLabel={filterText.organisation.any}
        value={values.organisationId ?? ''}
        options={(known ?? []).map((body) => ({ value: body.id, label: body.shortName }))}
        onChange={(id) => set('organisationId', id)}
      />
      <FilterSelect
        label={filterText.periodOf.label}
        anyLabel={filterText.periodOf.any}
        value={values.period ?? ''}
        options={periods}
        onChange={(period) => set('period', period)}
      />
      {[...SELECTS, ...(ordered ? OF_LIST : [])].map((name) => (
        <FilterSelect
          key={name}
          label={filterText[name].label}
          anyLabel={filterText[name].any}
          value={values[name] ?? ''}
          options={filterText[name].choices}
          onChange={(value) => set(name, value)}
        />
      ))}
      {(more || phone) && <MoreFilters values={values} set={set} attention={!ordered} />}
      <Button
        visibleFrom="sm"
        variant="subtle"
        justify="flex-start"
        px="xs"
        aria-expanded={more}
        onClick={() => setMore(!more)}
      >
        {more ? filterText.less : filterText.more}
      </Button>
    </FilterBar>
  )
}
