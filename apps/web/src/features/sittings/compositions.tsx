import { NativeSelect } from '@mantine/core'
import type { CompositionRow } from '@phoihop/contract/sittings'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { sittingQueries } from './api.ts'
import { COMPOSITION_LABELS, compositionText } from './text.ts'

const COLUMNS: readonly Column<CompositionRow>[] = [
  { key: 'body', header: compositionText.body, leading: true, render: (row) => row.organisation.name },
  ...(['meetings', 'full', 'wrong', 'short', 'absences'] as const).map((key) => ({
    key,
    header: compositionText[key],
    numeric: true,
    width: '6rem',
    render: (row: CompositionRow) => row[key],
  })),
  {
    key: 'faults',
    header: compositionText.faults,
    render: (row) =>
      row.faults.length === 0
        ? '—'
        : row.faults.map((fault) => (
            <div key={fault.id}>
              <TextLink to={paths.meeting(fault.id)}>{formatDay(fault.heldOn)}</TextLink>:{' '}
              {COMPOSITION_LABELS[fault.composition].toLowerCase()}
            </div>
          )),
  },
]

/** How the bodies came to the meetings of a year. */
export function Compositions() {
  const thisYear = Number(useToday().slice(0, 4))
  const filters = useUrlFilters(['year'])
  const year = Number(filters.values.year) || thisYear
  const { rows } = useSuspenseQuery(sittingQueries.compositions(year)).data
  const years = Array.from({ length: 6 }, (_, i) => String(thisYear + 1 - i))
  return (
    <>
      <PageHeader
        title={compositionText.title}
        crumbs={[{ label: compositionText.meetingList, to: paths.meetings() }]}
        lead={compositionText.lead}
        acts={
          <NativeSelect
            aria-label={compositionText.year}
            value={String(year)}
            data={years}
            onChange={(event) => filters.set('year', event.currentTarget.value)}
          />
        }
      />
      <Panel flush>
        {rows.length === 0 ? (
          <EmptyState title={compositionText.empty} hint={compositionText.emptyHint} />
        ) : (
          <DataTable
            caption={compositionText.caption}
            columns={COLUMNS}
            rows={rows}
            rowKey={(row) => row.organisation.id}
          />
        )}
      </Panel>
    </>
  )
}
