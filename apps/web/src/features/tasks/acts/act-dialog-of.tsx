import type { Assignment } from '@phoihop/contract/task-shapes'
import { ActDialog } from '../../../ui/act-dialog.tsx'
import { ActForm } from './act-form.tsx'
import { ACT_FORMS } from './act-forms.ts'
import type { WaitingReport } from '../outbox/waiting-report.ts'
import type { ActName } from './send-act.ts'
import { text } from '../text.ts'

interface ActDialogOfProps {
  act: ActName
  assignment: Assignment
  wantsPaper: boolean
  /** a report that waits to be sent, opened to be changed */
  waiting?: WaitingReport
  onBehalf?: boolean
  opened: boolean
  onClose: () => void
  onClosed: () => void
}

/** The form of one act in its dialog. Loaded at the first act: calendar and slider are heavy. */
export default function ActDialogOf({ act, assignment, opened, onClosed, ...rest }: ActDialogOfProps) {
  const title = rest.onBehalf ? text.behalfOf(ACT_FORMS[act].title) : ACT_FORMS[act].title
  return (
    <ActDialog
      opened={opened}
      title={`${title} – ${assignment.organisation.name}`}
      onClose={rest.onClose}
      onClosed={onClosed}
    >
      <ActForm act={act} assignment={assignment} {...rest} />
    </ActDialog>
  )
}
