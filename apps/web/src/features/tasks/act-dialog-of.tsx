import type { Assignment } from '@phoihop/contract/task-shapes'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { ActForm } from './act-form.tsx'
import { ACT_FORMS } from './act-forms.ts'
import type { WaitingReport } from './outbox/waiting-report.ts'
import type { ActName } from './send-act.ts'

interface ActDialogOfProps {
  act: ActName
  assignment: Assignment
  wantsPaper: boolean
  /** a report that waits to be sent, opened to be changed */
  waiting?: WaitingReport
  opened: boolean
  onClose: () => void
  onClosed: () => void
}

/** The form of one act in its dialog. Loaded at the first act: calendar and slider are heavy. */
export default function ActDialogOf({
  act,
  assignment,
  wantsPaper,
  waiting,
  opened,
  onClose,
  onClosed,
}: ActDialogOfProps) {
  return (
    <ActDialog
      opened={opened}
      title={`${ACT_FORMS[act].title} – ${assignment.organisation.name}`}
      onClose={onClose}
      onClosed={onClosed}
    >
      <ActForm act={act} assignment={assignment} wantsPaper={wantsPaper} waiting={waiting} onClose={onClose} />
    </ActDialog>
  )
}
