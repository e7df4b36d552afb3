import { Button } from '@mantine/core'
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { useReader } from '../../../lib/device/reader.ts'
import { formatInstant } from '../../../lib/format.ts'
import { STATE_LABELS } from '../../../lib/labels.ts'
import { notify } from '../../../lib/notify.ts'
import { paths } from '../../../lib/paths.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { ACT_FORMS } from '../acts/act-forms.ts'
import { dropReport } from './outbox.ts'
import classes from './outbox.module.css'
import { outboxText as text } from './outbox-text.ts'
import type { WaitingReport } from './waiting-report.ts'

const ActDialogOf = lazy(() => import('../acts/act-dialog-of.tsx'))

interface OutboxRowProps {
  report: WaitingReport
  /** on the page of the work itself its name is not said again */
  named: boolean
}

/** One report that waits: what it says, why it was not taken, and the two things to do with it. */
export function OutboxRow({ report, named }: OutboxRowProps) {
  const { act, place, assignment } = report
  const [opened, setOpened] = useState<boolean | null>(null)
  const [dropping, setDropping] = useState(false)
  const trouble = troubleOf(report, useReader()?.postKey)
  const drop = () =>
    void dropReport(report.key).then(() => {
      void notify(text.dropped)
      // the row is gone, and the button that had the focus with it
      requestAnimationFrame(() => document.getElementById('content')?.focus({ preventScroll: true }))
    })
  return (
    <li className={classes.row} data-trouble={report.failure !== null}>
      <p className={classes.head}>
        {report.failure ? <IconAlertTriangle aria-hidden size={16} /> : <IconHourglass aria-hidden size={16} />}
        <b>{ACT_FORMS[act].title}</b>
        {named && (
          <Link to={paths.task(report.taskId, report.assignmentId)}>
            {place.charAt(0).toUpperCase() + place.slice(1)}
          </Link>
        )}
      </p>
      {report.entry.words !== '' && <p className={classes.words}>{report.entry.words}</p>}
      <p className={classes.quiet}>{factsOf(report).join(' · ')}</p>
      {trouble !== null && (
        <p className={classes.trouble} role="alert">
          {trouble}
        </p>
      )}
      <div className={classes.acts}>
        {assignment && act !== 'acknowledge' && (
          <Button variant="default" aria-label={text.openNamed(act, place)} onClick={() => setOpened(true)}>
            {text.open}
          </Button>
        )}
        <Button
          variant="subtle"
          color="danger"
          aria-label={text.dropNamed(act, place)}
          onClick={() => setDropping(true)}
        >
          {text.drop}
        </Button>
      </div>
      {assignment && opened !== null && (
        <Suspense fallback={null}>
          <ActDialogOf
            act={act}
            assignment={assignment}
            wantsPaper={report.wantsPaper}
            waiting={report}
            opened={opened}
            onClose={() => setOpened(false)}
            onClosed={() => setOpened(null)}
          />
        </Suspense>
      )}
      <ConfirmDialog
        opened={dropping}
        title={text.dropTitle}
        message={text.dropMessage}
        confirmLabel={text.drop}
        danger
        onConfirm={drop}
        onClose={() => setDropping(false)}
      />
    </li>
  )
}

function factsOf({ act, at, entry, files }: WaitingReport): string[] {
  const facts = [text.writtenAt(formatInstant(new Date(at).toISOString()))]
  if (act === 'reportProgress') facts.push(text.percent(entry.percent))
  if (files.length > 0) facts.push(text.files(files.length))
  return facts
}

function troubleOf({ failure, postKey }: WaitingReport, postInUse: string | undefined): string | null {
  if (failure?.kind === 'refused') return text.refused(failure.message)
  if (failure) return `${failure.now ? text.changed(STATE_LABELS[failure.now.state]) : text.gone} ${text.changedHint}`
  return postInUse === undefined || postKey === postInUse ? null : text.otherPost
}
