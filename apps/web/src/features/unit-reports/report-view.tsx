import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatInstant } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { reportQueries } from './api.ts'
import { ReadReport } from './read-report.tsx'
import { ReportBadge } from './report-badge.tsx'
import { SendBackForm } from './send-back-form.tsx'
import { text } from './text.ts'
import { WriteReport } from './write-report.tsx'

/** One unit's report: written by the unit, read by who asked for it. */
export function ReportView({ id }: { id: string }) {
  const report = useSuspenseQuery(reportQueries.detail(id)).data
  const [sendingBack, setSendingBack] = useState(false)
  const { meeting, can } = report
  const due = meeting.reportsDueOn === null ? '' : `${text.due(formatDay(meeting.reportsDueOn))} `
  const sent = report.state === 'sent' ? `${text.sentBy(report.sentByName ?? '', formatInstant(report.sentAt))} ` : ''
  return (
    <>
      <PageHeader
        title={text.title(report.organisation.shortName)}
        crumbs={[{ label: meeting.title, to: paths.prepareMeeting(meeting.id) }]}
        lead={
          <>
            {`${due}${sent}`}
            <ReportBadge state={report.state} late={report.late} />
          </>
        }
        acts={
          can.sendBack && (
            <Button variant="default" onClick={() => setSendingBack(true)}>
              {text.sendBack}
            </Button>
          )
        }
      />
      <FormAlert message={report.state === 'returned' ? text.returned(report.returnReason ?? '') : null} />
      {can.write ? <WriteReport report={report} /> : <ReadReport report={report} />}
      <ActDialog opened={sendingBack} title={text.sendBackTitle} onClose={() => setSendingBack(false)}>
        {sendingBack && <SendBackForm report={report} onClose={() => setSendingBack(false)} />}
      </ActDialog>
    </>
  )
}
