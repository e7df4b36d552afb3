import type { Figures, Tally } from '@phoihop/contract/figures'
import { GROUP_LABELS } from '../../lib/labels.ts'

/** huyện first, then the communes, then the mass organisations; what belongs nowhere at the end */
const ORDER = ['upper', 'commune', 'mass', 'rest']

interface Group {
  key: string
  /** null: the rows stand without a head of their own */
  name: string | null
  tally: Tally
  scope: Record<string, string>
  rows: Figures['rows']
}

/** The rows under the groups they belong to; localities stand in one list. Rows of no group come last. */
export function groupRows(figures: Figures, by: 'organisation' | 'locality'): Group[] {
  if (by === 'locality') return [{ key: 'all', name: null, tally: figures.total, scope: {}, rows: figures.rows }]
  const groups: Group[] = figures.groups.map(({ group, tally }) => ({
    key: group,
    name: GROUP_LABELS[group],
    tally,
    scope: { group },
    rows: figures.rows.filter((row) => row.group === group),
  }))
  const rest = figures.rows.filter((row) => !figures.groups.some(({ group }) => group === row.group))
  if (rest.length > 0) groups.push({ key: 'rest', name: null, tally: figures.total, scope: {}, rows: rest })
  return groups.filter((group) => group.rows.length > 0).sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key))
}
