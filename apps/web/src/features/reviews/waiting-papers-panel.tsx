import { formatInstant } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { WaitingRows } from '../../ui/waiting-rows.tsx'
import type { PapersWaiting } from './waiting-query.ts'
import { waitingText as text } from './waiting-text.ts'
import classes from './waiting-papers.module.css'

interface WaitingRow {
  id: string
  code: string | null
  subject: string
  says: string
}

/** Papers that wait for this person: to be signed, or to be said something of. Loaded where some wait. */
export default function WaitingPapersPanel({ toSign, toReview, returned, toIssue }: PapersWaiting) {
  return (
    <>
      <WaitingPanel
        title={text.toSign}
        id="to-sign"
        act={text.openPaper}
        rows={toSign.map((row) => ({ ...row, says: text.submitted(row.byName, formatInstant(row.since)) }))}
      />
      <WaitingPanel
        title={text.toReview}
        id="to-review"
        act={text.openDraft}
        rows={toReview.map((row) => ({ ...row, says: text.asked(row.byName, formatInstant(row.closesAt)) }))}
      />
      <WaitingPanel
        title={text.returned}
        id="returned-papers"
        act={text.mendPaper}
        rows={returned.map((row) => ({ ...row, says: text.returnedBy(row.byName, formatInstant(row.since)) }))}
      />
      <WaitingPanel
        title={text.toIssue}
        id="to-issue"
        act={text.issuePaper}
        rows={toIssue.map((row) => ({ ...row, says: text.signedBy(row.byName, formatInstant(row.since)) }))}
      />
    </>
  )
}

interface WaitingPanelProps {
  title: string
  id: string
  act: string
  rows: readonly WaitingRow[]
}

function WaitingPanel({ title, id, act, rows }: WaitingPanelProps) {
  if (rows.length === 0) return null
  return (
    <Panel title={`${title} (${String(rows.length)})`} id={id} flush>
      <WaitingRows>
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <b>{row.code ?? text.noCode}</b>
              <p>{row.subject}</p>
              <p className={classes.quiet}>{row.says}</p>
            </div>
            <LinkButton to={paths.conclusion(row.id)}>{act}</LinkButton>
          </li>
        ))}
      </WaitingRows>
    </Panel>
  )
}
