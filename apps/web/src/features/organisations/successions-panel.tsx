import type { Organisation, OrganisationBrief, SuccessionBrief } from '@phoihop/contract/organisations'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { SUCCESSION_LABELS, text } from './text.ts'

const bodies = (all: readonly OrganisationBrief[]) =>
  all.length === 0
    ? text.nobody
    : all.map((body) => (
        <div key={body.id}>
          <TextLink to={paths.organisation(body.id)}>{body.name}</TextLink>
        </div>
      ))

const COLUMNS: readonly Column<SuccessionBrief>[] = [
  { key: 'on', header: text.from, width: '7rem', render: (row) => formatDay(row.startsOn) },
  { key: 'kind', header: text.change, width: '9rem', render: (row) => SUCCESSION_LABELS[row.kind] },
  { key: 'from', header: text.before, render: (row) => bodies(row.from) },
  { key: 'to', header: text.after, render: (row) => bodies(row.to) },
  { key: 'basis', header: text.basis, render: (row) => row.basis },
]

/** What the body came of, and what became of it. */
export function SuccessionsPanel({ organisation }: { organisation: Organisation }) {
  if (organisation.successions.length === 0) return null
  return (
    <Panel title={text.successions} id="successions" flush>
      <DataTable
        caption={text.successions}
        columns={COLUMNS}
        rows={organisation.successions}
        rowKey={(row) => row.id}
      />
    </Panel>
  )
}
