import { Button } from '@mantine/core'
import type { ReturnRow } from '@phoihop/contract/task-forms'
import { FORM_FIELDS, FORM_HEADS } from '@phoihop/domain/task-forms/plan-row'
import { formatDay, formatInstant } from '../../lib/format.ts'
import { STATE_LABELS } from '../../lib/labels.ts'
import { paths } from '../../lib/paths.ts'
import { TextLink } from '../../ui/text-link.tsx'
import classes from './task-forms.module.css'
import { ACT_WORDS, faultWords, text } from './text.ts'

interface ReceivedRowProps {
  row: ReturnRow
  busy: boolean
  onTake: () => void
}

/** One row: the work as it stands, what the unit wrote beside it, and what that becomes. */
export function ReceivedRow({ row, busy, onTake }: ReceivedRowProps) {
  const wrote = FORM_FIELDS.filter((field) => row.wrote[field] !== '')
  const due = row.dueOn === null ? '' : `, hạn ${formatDay(row.dueOn)}`
  return (
    <li tabIndex={-1} className={classes.row} data-refused={row.faults.length > 0}>
      <TextLink to={paths.task(row.taskId, row.assignmentId)}>{row.words}</TextLink>
      <div className={classes.compared}>
        <div>
          <small>{text.now}</small>
          <p>{`${STATE_LABELS[row.state]}, ${row.percent} %${due}`}</p>
        </div>
        <div>
          <small>{text.wrote}</small>
          {wrote.length === 0 ? (
            <p>{text.nothing}</p>
          ) : (
            <dl>
              {wrote.map((field) => (
                <div key={field}>
                  <dt>{FORM_HEADS[field]}</dt>
                  <dd>{row.wrote[field]}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
      {row.takenAt !== null && <p className={classes.word}>{text.takenAt(formatInstant(row.takenAt))}</p>}
      {row.takenAt === null && row.faults.length > 0 && (
        <p className={classes.fault}>{`${text.refused}: ${row.faults.map(faultWords).join(' ')}`}</p>
      )}
      {row.takenAt === null && row.acts.length > 0 && (
        <div className={classes.act}>
          <p className={classes.word}>
            {`${text.becomes}: ${row.acts.map((act) => ACT_WORDS[act]).join(', ')}.${row.changed ? ` ${text.changed}` : ''}`}
          </p>
          <Button
            variant="default"
            disabled={busy}
            onClick={(event) => {
              // the button goes with what it does: the keyboard stays at the row
              event.currentTarget.closest('li')?.focus()
              onTake()
            }}
          >
            {text.take}
          </Button>
        </div>
      )}
    </li>
  )
}
