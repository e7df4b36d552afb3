import { partsOf } from '@phoihop/domain/civil-date'
import { useToday } from '../../lib/today.ts'
import type { UrlFilters } from '../../lib/use-url-filters.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterSearch } from '../../ui/filter-search.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import type { FilterName } from './conclusion-filters.ts'
import { FORM_LABELS, STATE_LABELS, text } from './text.ts'

const YEARS_BACK = 12

const choices = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))

export function ConclusionFilterBar({ filters }: { filters: UrlFilters<FilterName> }) {
  const { values, set } = filters
  const { year } = partsOf(useToday())
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(year - back))
  if (values.year && !years.includes(values.year)) years.push(values.year)
  return (
    <FilterBar
      active={filters.active}
      onClear={filters.clear}
      search={
        <FilterSearch
          label={text.search}
          placeholder={text.searchHint}
          value={values.q ?? ''}
          onChange={(q) => set('q', q)}
        />
      }
    >
      <FilterSelect
        label={text.state}
        anyLabel={text.anyState}
        value={values.state ?? ''}
        options={choices(STATE_LABELS)}
        onChange={(state) => set('state', state)}
      />
      <FilterSelect
        label={text.form}
        anyLabel={text.anyForm}
        value={values.form ?? ''}
        options={choices(FORM_LABELS)}
        onChange={(form) => set('form', form)}
      />
      <FilterSelect
        label={text.year}
        anyLabel={text.anyYear}
        value={values.year ?? ''}
        options={years.map((value) => ({ value, label: value }))}
        onChange={(value) => set('year', value)}
      />
    </FilterBar>
  )
}
