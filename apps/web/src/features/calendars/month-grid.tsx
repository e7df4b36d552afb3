import { partsOf, weekdayOf } from '@phoihop/domain/civil-date'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { dayByKey, daysOf, weekdayName } from './calendar-days.ts'
import classes from './calendar.module.css'
import { type CalendarDays, meetingsOn, specialWords } from './day-meetings.ts'
import { MeetingEntry } from './meeting-entry.tsx'
import { text } from './text.ts'

const SHOWN = 3

/** A month in weeks. One day has the keyboard; arrows lead from day to day, also out of the month. */
export function MonthGrid({ rows, specialDays, span, day, onDay }: CalendarDays & { onDay: (day: string) => void }) {
  const today = useToday()
  const grid = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    moved.current = false
  }, [day])
  const weeks = Array.from({ length: daysOf(span).length / 7 }, (_, i) => daysOf(span).slice(i * 7, i * 7 + 7))
  const press = (event: KeyboardEvent) => {
    const next = dayByKey(event.key, day)
    if (next === null) return
    event.preventDefault()
    moved.current = true
    onDay(next)
  }
  return (
    <>
      <p id="calendar-keys" className="ph-hidden">
        {text.keys}
      </p>
      <table
        ref={grid}
        // days one goes through with arrows are a grid (ARIA Authoring Practices)
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={classes.month}
        aria-label={span.title}
        aria-describedby="calendar-keys"
        onKeyDown={press}
      >
        <thead>
          <tr>
            {text.weekdays.map((name, i) => (
              <th key={name} scope="col" abbr={name}>
                <span className={classes.long}>{name}</span>
                <span aria-hidden className={classes.short}>
                  {text.shortWeekdays[i]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const meetings = meetingsOn(rows, date)
                const special = specialWords(specialDays, date)
                return (
                  <td
                    key={date}
                    role="gridcell"
                    data-day={date}
                    data-other={partsOf(date).month !== partsOf(day).month}
                    data-off={weekdayOf(date) > 5 || special !== null}
                    aria-current={date === today ? 'date' : undefined}
                    aria-selected={date === day}
                    tabIndex={date === day ? 0 : -1}
                    aria-label={[text.dayLabel(weekdayName(date), formatDay(date), meetings.length), special]
                      .filter(Boolean)
                      .join('. ')}
                    onClick={() => onDay(date)}
                  >
                    <div className={classes.number}>
                      {partsOf(date).day}
                      {date === today && <span className={classes.today}>{text.isToday}</span>}
                    </div>
                    {special && <div className={classes.special}>{special}</div>}
                    <div className={classes.entries}>
                      {meetings.slice(0, SHOWN).map((row) => (
                        <MeetingEntry key={row.id} row={row} brief />
                      ))}
                      {meetings.length > SHOWN && (
                        <Link to={paths.calendar({ view: 'week', day: date })} className={classes.more}>
                          {text.more(meetings.length - SHOWN)}
                        </Link>
                      )}
                    </div>
                    {meetings.length > 0 && (
                      <div aria-hidden className={classes.count}>
                        {meetings.length}
                      </div>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
