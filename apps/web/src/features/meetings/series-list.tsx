import { Button } from '@mantine/core'
import type { MeetingSeriesRow } from '@phoihop/contract/meetings'
import { recurrenceWords } from '@phoihop/domain/meetings/recurrence'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { formatDay, formatNumber, formatText } from '../../lib/format.ts'
import { MEETING_KIND_LABELS } from '../../lib/meeting-labels.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { meetingQueries } from './api.ts'
import { OpenSeriesForm } from './open-series-form.tsx'
import { seriesText as text } from './series-text.ts'

type Row = z.output<typeof MeetingSeriesRow>

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    header: text.name,
    leading: true,
    render: (row) => <TextLink to={paths.series(row.id)}>{row.name}</TextLink>,
  },
  { key: 'kind', header: text.kind, render: (row) => MEETING_KIND_LABELS[row.kind] },
  { key: 'owner', header: text.owner, render: (row) => row.owner.shortName },
  { key: 'when', header: text.when, width: '32%', render: (row) => <When rules={row.rules} /> },
  { key: 'next', header: text.next, width: '7.5rem', render: (row) => formatDay(row.nextOn) },
  {
    key: 'meetings',
    header: text.meetings,
    numeric: true,
    width: '6rem',
    render: (row) => <TextLink to={paths.meetings({ seriesId: row.id })}>{formatNumber(row.meetings)}</TextLink>,
  },
]

/** Every series the reader sees, and when each meets. */
export function SeriesList() {
  const { rows, owners } = useSuspenseQuery(meetingQueries.series()).data
  const [opening, setOpening] = useState(false)
  const close = () => setOpening(false)
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        acts={owners.length > 0 && <Button onClick={() => setOpening(true)}>{text.open}</Button>}
      />
      <Panel flush>
        {rows.length > 0 ? (
          <DataTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={(row) => row.id} />
        ) : (
          <EmptyState title={text.empty} hint={text.emptyHint} />
        )}
      </Panel>
      <ActDialog opened={opening} title={text.open} onClose={close}>
        <OpenSeriesForm owners={owners} onClose={close} />
      </ActDialog>
    </>
  )
}

function When({ rules }: Pick<Row, 'rules'>) {
  const words = [...new Set(rules.map((rule) => recurrenceWords(rule.recurrence, rule)))]
  return words.length === 0 ? formatText(null) : words.map((line) => <div key={line}>{line}</div>)
}
