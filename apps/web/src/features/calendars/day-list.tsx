import { formatDay } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { daysOf, weekdayName } from './calendar-days.ts'
import classes from './calendar.module.css'
import { type CalendarDays, meetingsOn, specialWords } from './day-meetings.ts'
import { MeetingEntry } from './meeting-entry.tsx'
import { text } from './text.ts'

/** The days of a month on which there is something, one below the other. */
export function DayList({ rows, specialDays, span }: CalendarDays) {
  const today = useToday()
  const days = daysOf(span).filter((day) => meetingsOn(rows, day).length > 0 || specialWords(specialDays, day) !== null)
  if (days.length === 0) return <EmptyState title={text.empty} hint={text.emptyHint} />
  return (
    <ol className={classes.days} aria-label={span.title}>
      {days.map((day) => {
        const special = specialWords(specialDays, day)
        return (
          <li key={day} data-today={day === today}>
            <h3 className={classes.dayName}>
              {`${weekdayName(day)}, ${formatDay(day)}`}
              {day === today && <span className={classes.today}>{text.isToday}</span>}
            </h3>
            {special && <div className={classes.special}>{special}</div>}
            {meetingsOn(rows, day).map((row) => (
              <MeetingEntry key={row.id} row={row} />
            ))}
          </li>
        )
      })}
    </ol>
  )
}
