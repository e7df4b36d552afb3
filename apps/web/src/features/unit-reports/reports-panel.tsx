import { Button, Group } from '@mantine/core'
import type { UnitReportRow } from '@phoihop/contract/unit-reports'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatDay, formatInstant } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { reportQueries, useAskUnits, useRemindUnits } from './api.ts'
import { AskForm } from './ask-form.tsx'
import { ReportBadge } from './report-badge.tsx'
import { text } from './text.ts'

const COLUMNS: readonly Column<UnitReportRow>[] = [
  {
    key: 'unit',
    header: text.unit,
    leading: true,
    render: (row) => <TextLink to={paths.unitReport(row.id)}>{row.organisation.shortName}</TextLink>,
  },
  { key: 'state', header: text.state, width: '26%', render: (row) => <ReportBadge {...row} /> },
  {
    key: 'sent',
    header: text.sent,
    width: '30%',
    render: (row) => {
      if (row.state === 'sent') return formatInstant(row.sentAt)
      return row.remindedAt ? text.reminded(formatInstant(row.remindedAt)) : '—'
    },
  },
  { key: 'proposals', header: text.proposalCount, width: '14%', numeric: true, render: (row) => row.proposals },
]

const UNFOLDED_MOST = 12

/** Who has sent the report that the meeting asks for. */
export function ReportsPanel({ meetingId }: { meetingId: string }) {
  const { rows, counts, dueOn, can } = useSuspenseQuery(reportQueries.ofMeeting(meetingId)).data
  if (rows.length === 0 && !can.ask) return null
  const acts = <ReportActs meetingId={meetingId} can={can} hasRows={rows.length > 0} />
  return (
    <Panel title={text.reports} id="unit-reports" flush={rows.length > 0} aside={rows.length > 0 && acts}>
      {rows.length > 0 ? (
        <>
          <p role="status" style={{ margin: '0 16px 8px' }}>
            <b>{text.counts(counts.sent, counts.total)}</b>
            {counts.late > 0 && ` · ${text.late(counts.late)}`}
            {dueOn !== null && ` · ${text.due(formatDay(dueOn))}`}
          </p>
          <ReportTables rows={rows} />
        </>
      ) : (
        <EmptyState title={text.empty} hint={text.emptyHint} acts={acts} />
      )}
    </Panel>
  )
}

/** Those that came first; many that did not are folded away, to be looked up and reminded. */
function ReportTables({ rows }: { rows: readonly UnitReportRow[] }) {
  const came = rows.filter((row) => row.state === 'sent')
  const missing = rows.filter((row) => row.state !== 'sent')
  const table = (some: readonly UnitReportRow[], caption: string) => (
    <DataTable caption={caption} columns={COLUMNS} rows={some} rowKey={(row) => row.id} />
  )
  if (missing.length <= UNFOLDED_MOST) return table(rows, text.caption)
  return (
    <>
      {came.length > 0 && table(came, text.caption)}
      <details>
        <summary style={{ padding: '12px 16px', cursor: 'pointer' }}>{text.missing(missing.length)}</summary>
        {table(missing, text.missing(missing.length))}
      </details>
    </>
  )
}

interface ReportActsProps {
  meetingId: string
  can: { ask: boolean; remind: boolean; summarise: boolean }
  hasRows: boolean
}

function ReportActs({ meetingId, can, hasRows }: ReportActsProps) {
  const [asking, setAsking] = useState(false)
  const ask = useAskUnits(meetingId)
  const remind = useRemindUnits(meetingId)
  const onError = (error: unknown) => void notify(describeError(error))
  const close = () => setAsking(false)
  return (
    <Group gap="xs">
      {can.ask && !hasRows && (
        <Button
          loading={ask.isPending}
          onClick={() => ask.mutate(null, { onSuccess: () => void notify(text.asked), onError })}
        >
          {text.askSeats}
        </Button>
      )}
      {can.ask && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {text.askClass}
        </Button>
      )}
      {can.remind && (
        <Button
          variant="default"
          loading={remind.isPending}
          onClick={() =>
            remind.mutate(undefined, { onSuccess: ({ reminded }) => void notify(text.remindDone(reminded)), onError })
          }
        >
          {text.remind}
        </Button>
      )}
      {can.summarise && hasRows && (
        <LinkButton to={paths.meetingSummary(meetingId)} variant="default">
          {text.toSummary}
        </LinkButton>
      )}
      <ActDialog opened={asking} title={text.askTitle} onClose={close}>
        {asking && <AskForm meetingId={meetingId} onClose={close} />}
      </ActDialog>
    </Group>
  )
}
