import type { WaitingInvitation } from '@phoihop/contract/invitation-shapes'
import { formatDay } from '../../lib/format.ts'
import { meetingTime } from '../../lib/meeting-labels.ts'
import { paths } from '../../lib/paths.ts'
import { Panel } from '../../ui/panel.tsx'
import { WaitingRows } from '../../ui/waiting-rows.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { OwnAnswer } from './own-answer.tsx'
import { seatWords } from './seat-words.ts'
import { text } from './text.ts'
import classes from './waiting-invitations.module.css'

/** Invitations of this person and of open seats of the own unit. Loaded where there are some. */
export default function WaitingInvitationsPanel({ rows: all }: { rows: readonly WaitingInvitation[] }) {
  // that a meeting is called off is said once, however many seats the body has there
  const rows = all.filter(
    ({ meeting }, i) => meeting.state !== 'cancelled' || all.findIndex((one) => one.meeting.id === meeting.id) === i,
  )
  return (
    <Panel title={`${text.waiting} (${String(rows.length)})`} id="invitations" flush>
      <WaitingRows>
        {rows.map((row) => (
          <Waiting key={row.seat.id} row={row} />
        ))}
      </WaitingRows>
    </Panel>
  )
}

function Waiting({ row: { meeting, seat } }: { row: WaitingInvitation }) {
  return (
    <li>
      <div className={classes.words}>
        <TextLink to={paths.meeting(meeting.id)}>
          <b>{meeting.title}</b>
        </TextLink>
        <p>{[meetingTime(meeting), meeting.place].filter(Boolean).join(' · ')}</p>
        <p className={classes.quiet}>
          {[
            text.invitedBy(meeting.convener.shortName),
            text.asked(seatWords(seat)),
            seat.answer === 'none' && meeting.answerBy !== null && text.answerBy(formatDay(meeting.answerBy)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {meeting.state === 'cancelled' && (
          <p className={classes.cancelled}>{text.cancelled(meeting.cancelReason ?? '')}</p>
        )}
      </div>
      {meeting.state === 'called' && <OwnAnswer seat={seat} />}
    </li>
  )
}
