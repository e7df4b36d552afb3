import { partsOf } from '@phoihop/domain/civil-date'
import { formatDay } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { daysOf, weekdayName } from './calendar-days.ts'
import classes from './calendar.module.css'
import { type CalendarDays, meetingsOn, specialWords } from './day-meetings.ts'
import { MeetingEntry } from './meeting-entry.tsx'
import { text } from './text.ts'

/** A week, a column for each day; on the phone one below the other. */
export function WeekColumns({ rows, specialDays, span }: CalendarDays) {
  const today = useToday()
  return (
    <ol className={classes.week} aria-label={span.title}>
      {daysOf(span).map((day) => {
        const special = specialWords(specialDays, day)
        const { day: date, month } = partsOf(day)
        return (
          <li key={day} data-today={day === today} aria-label={`${weekdayName(day)} ${formatDay(day)}`}>
            <h3 className={classes.dayName}>
              {`${weekdayName(day)} ${date}/${month}`}
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
