import { useSuspenseQuery } from '@tanstack/react-query'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { WaitingRows } from '../../ui/waiting-rows.tsx'
import { invitationQueries } from './api.ts'
import { OwnAnswer } from './own-answer.tsx'
import { seatWords } from './seat-words.ts'
import { text } from './text.ts'
import classes from './waiting-invitations.module.css'

/** On every part of a meeting's page loudly that nobody chairs; the own invitation where it is asked for. */
export function InvitationNotice({ meetingId, own }: { meetingId: string; own: boolean }) {
  const { mine, chairDeclined } = useSuspenseQuery(invitationQueries.standing(meetingId)).data
  return (
    <>
      {chairDeclined && (
        <div className={classes.missing}>
          <FormAlert message={text.chairDeclined(chairDeclined.name, chairDeclined.reason)} />
        </div>
      )}
      {own && mine.length > 0 && (
        <Panel title={text.youAreInvited} id="own-invitation" flush>
          <WaitingRows>
            {mine.map((seat) => (
              <li key={seat.id}>
                <span className={classes.words}>{seatWords(seat)}</span>
                <OwnAnswer seat={seat} />
              </li>
            ))}
          </WaitingRows>
        </Panel>
      )}
    </>
  )
}
