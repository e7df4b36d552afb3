import type { RegulationReminder } from '@phoihop/contract/regulations'
import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './regulations.module.css'
import { reminderWords } from './text.ts'

/** What the parties should see to: an end of the term, a review not held. */
export function ReminderNotes({ reminders }: { reminders: readonly RegulationReminder[] }) {
  if (reminders.length === 0) return null
  return (
    <ul className={classes.reminders}>
      {reminders.map((reminder) => (
        <li key={reminder.kind}>
          <IconAlertTriangle aria-hidden size={18} />
          {reminderWords(reminder)}
        </li>
      ))}
    </ul>
  )
}
