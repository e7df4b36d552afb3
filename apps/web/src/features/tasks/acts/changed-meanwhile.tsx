import type { Assignment } from '@phoihop/contract/task-shapes'
import { formatInstant } from '../../../lib/format.ts'
import { STATE_LABELS } from '../../../lib/labels.ts'
import classes from './changed-meanwhile.module.css'
import { formText } from './form-text.ts'
import { ACT_TITLES } from '../text.ts'

interface ChangedMeanwhileProps {
  before: Assignment
  now: Assignment
  /** the act can no longer be done */
  closed: boolean
}

/** Another was quicker: what it was, what it is now, and that nothing typed is lost. */
export function ChangedMeanwhile({ before, now, closed }: ChangedMeanwhileProps) {
  const last = now.responses.reduce<Assignment['responses'][number] | null>(
    (newest, one) => (newest && newest.at > one.at ? newest : one),
    null,
  )
  return (
    <div className={classes.note} role="alert">
      <p className={classes.title}>{formText.changedTitle}</p>
      <p>{formText.changedBefore(STATE_LABELS[before.state], before.percent)}</p>
      <p>{formText.changedNow(STATE_LABELS[now.state], now.percent)}</p>
      {last && <p>{formText.changedLast(`${last.personName}, ${formatInstant(last.at)}`, ACT_TITLES[last.act])}</p>}
      {last?.words && <blockquote>{last.words}</blockquote>}
      <p>{closed ? formText.changedClosed : formText.changedKept}</p>
    </div>
  )
}
