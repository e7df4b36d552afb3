import type { Organisation } from '@phoihop/contract/organisations'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { PARENT_LABELS, text } from './text.ts'

type Name = Organisation['names'][number]
type Parent = Organisation['parents'][number]

const until = (day: string | null) => (day === null ? text.now : formatDay(day))

const NAMES: readonly Column<Name>[] = [
  { key: 'name', header: text.name, leading: true, render: (row) => row.name },
  { key: 'short', header: text.shortName, render: (row) => row.shortName },
  { key: 'from', header: text.from, width: '8rem', render: (row) => formatDay(row.startsOn) },
  { key: 'to', header: text.until, width: '8rem', render: (row) => until(row.endsOn) },
]
const PARENTS: readonly Column<Parent>[] = [
  {
    key: 'parent',
    header: text.parent,
    leading: true,
    render: (row) => <TextLink to={paths.organisation(row.organisation.id)}>{row.organisation.name}</TextLink>,
  },
  { key: 'kind', header: text.lineKind, render: (row) => PARENT_LABELS[row.kind] },
  { key: 'from', header: text.from, width: '8rem', render: (row) => formatDay(row.startsOn) },
  { key: 'to', header: text.until, width: '8rem', render: (row) => until(row.endsOn) },
]

/** The names it bore and what it stood under, when there was more than one. */
export function NamesPanel({ organisation }: { organisation: Organisation }) {
  const { names, parents } = organisation
  return (
    <>
      {names.length > 1 && (
        <Panel title={text.namesOverTime} id="names" flush>
          <DataTable caption={text.namesOverTime} columns={NAMES} rows={names} rowKey={(row) => row.startsOn} />
        </Panel>
      )}
      {parents.length > 0 && (
        <Panel title={text.parentsOverTime} id="parents" flush>
          <DataTable
            caption={text.parentsOverTime}
            columns={PARENTS}
            rows={parents}
            rowKey={(row) => `${row.kind} ${row.startsOn}`}
          />
        </Panel>
      )}
    </>
  )
}
