import { useQuery } from '@tanstack/react-query'
import { firstWords } from '../../../lib/first-words.ts'
import { paperNumber } from '../../../lib/paper-name.ts'
import type { UrlFilters } from '../../../lib/use-url-filters.ts'
import { FilterSelect } from '../../../ui/filter-select.tsx'
import { taskQueries } from '../api.ts'
import type { FilterName } from './assignment-filters.ts'
import { filterText } from './filter-text.ts'

const FIXED = ['role', 'group', 'force', 'urged', 'waived'] as const
/** The filters that stand behind "Thêm điều kiện". */
export const MORE_NAMES = [...FIXED, 'conclusionId', 'field', 'classCode', 'line', 'localityId', 'person'] as const

interface MoreFiltersProps extends Pick<UrlFilters<FilterName>, 'values' | 'set'> {
  /** "Cần chú ý" stands here, not in the first row */
  attention: boolean
}

/** Filters asked for less often; their choices come from the work the reader sees. */
export function MoreFilters({ values, set, attention }: MoreFiltersProps) {
  const known = useQuery(taskQueries.listOptions()).data
  const named = (list: readonly { code: string; name: string }[] = []) =>
    list.map(({ code, name }) => ({ value: code, label: name }))
  const ids = (list: readonly { id: string; name: string }[] = []) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  const papers = (known?.papers ?? []).map((paper) => ({
    value: paper.id,
    label: `${paperNumber(paper)}: ${firstWords(paper.subject, 60)}`,
  }))
  const selects = [
    { name: 'conclusionId', words: filterText.paper, options: papers },
    {
      name: 'field',
      words: filterText.field,
      options: (known?.fields ?? []).map((name) => ({ value: name, label: name })),
    },
    { name: 'classCode', words: filterText.classCode, options: named(known?.classes) },
    { name: 'line', words: filterText.line, options: named(known?.lines) },
    { name: 'localityId', words: filterText.commune, options: ids(known?.communes) },
    { name: 'person', words: filterText.person, options: ids(known?.people) },
    ...[...(attention ? (['attention'] as const) : []), ...FIXED].map((name) => ({
      name,
      words: filterText[name],
      options: filterText[name].choices,
    })),
  ] as const
  return selects
    .filter(({ name, options }) => options.length > 0 || values[name] !== undefined)
    .map(({ name, words, options }) => (
      <FilterSelect
        key={name}
        label={words.label}
        anyLabel={words.any}
        value={values[name] ?? ''}
        options={options}
        onChange={(value) => set(name, value)}
      />
    ))
}
