import type { CalendarMeeting } from '@phoihop/contract/calendars'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'react-router'
import { MEETING_MODE_LABELS, MEETING_STATE_LABELS } from '../../lib/meeting-labels.ts'
import { paths } from '../../lib/paths.ts'
import classes from './calendar.module.css'
import { hourWords } from './day-meetings.ts'
import { text } from './text.ts'

/** One meeting on its day. Brief: hour and title; else also where, who chairs, and what it clashes with. */
export function MeetingEntry({ row, brief = false }: { row: CalendarMeeting; brief?: boolean }) {
  const isUsual = row.state === 'called' || row.state === 'closed'
  return (
    <div className={classes.entry} data-state={row.state} data-brief={brief}>
      <Link to={paths.meeting(row.id)} className={classes.entryLink} title={brief ? row.title : undefined}>
        <span className={classes.hour}>{brief ? (row.beginsAt ?? text.allDay) : hourWords(row)}</span>{' '}
        <span className={classes.entryTitle}>{row.title}</span>
      </Link>
      {!isUsual && <span className={classes.state}>{MEETING_STATE_LABELS[row.state]}</span>}
      {row.clashes.length > 0 && brief && (
        <span className={classes.clash}>
          <IconAlertTriangle aria-hidden size={14} />
          {text.clashShort}
        </span>
      )}
      {!brief && (
        <>
          <span className={classes.facts}>
            {[row.mode && MEETING_MODE_LABELS[row.mode], row.place, row.chairName ?? row.host.shortName]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {row.clashes.map((clash) => (
            <span key={clash.id} className={classes.clash}>
              <IconAlertTriangle aria-hidden size={14} />
              {`${text.clash[clash.why]} “${clash.title}”`}
            </span>
          ))}
        </>
      )}
    </div>
  )
}
