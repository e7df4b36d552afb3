import type { OrganisationBrief, SuccessionBrief } from '@phoihop/contract/organisations'
import type { Column } from '../ui/data-table.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { formatDay } from './format.ts'
import { paths } from './paths.ts'
import { SUCCESSION_FACTS, SUCCESSION_LABELS } from './succession-labels.ts'

/** What became of bodies, an act a row: when, how, which bodies before and after, and on whose decision. */
export const SUCCESSION_COLUMNS: readonly Column<SuccessionBrief>[] = [
  { key: 'on', header: SUCCESSION_FACTS.on, width: '8rem', render: (row) => formatDay(row.startsOn) },
  { key: 'kind', header: SUCCESSION_FACTS.kind, width: '9rem', render: (row) => SUCCESSION_LABELS[row.kind] },
  { key: 'from', header: SUCCESSION_FACTS.before, render: (row) => links(row.from) },
  { key: 'to', header: SUCCESSION_FACTS.after, render: (row) => links(row.to) },
  { key: 'basis', header: SUCCESSION_FACTS.basis, render: (row) => row.basis },
]

function links(bodies: readonly OrganisationBrief[]) {
  if (bodies.length === 0) return SUCCESSION_FACTS.nobody
  return bodies.map((body) => (
    <div key={body.id}>
      <TextLink to={paths.organisation(body.id)}>{body.name}</TextLink>
    </div>
  ))
}
