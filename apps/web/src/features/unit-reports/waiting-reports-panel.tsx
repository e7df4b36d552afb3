import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { WaitingRows } from '../../ui/waiting-rows.tsx'
import { ReportBadge } from './report-badge.tsx'
import classes from './waiting-reports.module.css'
import type { WaitingReport } from './waiting-query.ts'
import { waitingText as text } from './waiting-text.ts'

/** Reports the own unit has to send. Loaded where there are some. */
export default function WaitingReportsPanel({ rows }: { rows: readonly WaitingReport[] }) {
  return (
    <Panel title={`${text.waiting} (${String(rows.length)})`} id="waiting-reports" flush>
      <WaitingRows>
        {rows.map(({ id, organisation, state, late, returnReason, meeting }) => (
          <li key={id}>
            <div>
              <b>{organisation.shortName}</b> <ReportBadge state={state} late={late} />
              <p>{text.forMeeting(meeting.title, formatDay(meeting.heldOn))}</p>
              {meeting.reportsDueOn && <p className={classes.quiet}>{text.due(formatDay(meeting.reportsDueOn))}</p>}
              {returnReason && <p>{text.returned(returnReason)}</p>}
            </div>
            <LinkButton to={paths.unitReport(id)}>{state === 'asked' ? text.write : text.goOn}</LinkButton>
          </li>
        ))}
      </WaitingRows>
    </Panel>
  )
}
