import type { Invitations, SeatRow } from '@phoihop/contract/invitation-shapes'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { formatInstant } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { useUrlFilters } from '../../lib/use-url-filters.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { AnswerForm } from './answer-form.tsx'
import { useChooseChair, useDropSeat } from './api.ts'
import { GuestLink } from './guest-link.tsx'
import { groupSeats } from './group-seats.ts'
import { type SeatAct, SeatItem } from './seat-item.tsx'
import { SeatTiles } from './seat-tiles.tsx'
import { seatWords } from './seat-words.ts'
import classes from './seats-panel.module.css'
import { SendingActs } from './sending-acts.tsx'
import { text } from './text.ts'

/** Bigger groups begin folded. */
const UNFOLDED_MOST = 20

/** Everybody who is invited, by the line that invites them, with what they answered. */
export function SeatsPanel({ meetingId, invitations }: { meetingId: string; invitations: Invitations }) {
  const [acting, setActing] = useState<{ act: SeatAct; seat: SeatRow } | null>(null)
  const { values, set } = useUrlFilters(['answer'])
  const dropping = useDropSeat()
  const choosing = useChooseChair()
  const { seats, letter, can } = invitations
  const shown = values.answer === undefined ? seats : seats.filter(({ answer }) => answer === values.answer)
  const close = () => setActing(null)
  const act = (name: SeatAct, seat: SeatRow) => {
    if (name !== 'chair') return setActing({ act: name, seat })
    choosing.mutate(seat.id, {
      onSuccess: () => void notify(text.chairChosen),
      onError: (error) => void notify(describeError(error)),
    })
  }
  const drop = () =>
    dropping.mutate(acting?.seat.id ?? '', {
      onSuccess: () => {
        void notify(text.dropped)
        close()
      },
    })
  return (
    <Panel
      title={can.keep || can.remind ? text.seats : text.mySeats}
      id="seats"
      aside={<SendingActs meetingId={meetingId} invitations={invitations} />}
    >
      {letter.calledAt !== null && can.keep && (
        <p className={classes.quiet}>{text.called(letter.calledByName ?? '', formatInstant(letter.calledAt))}</p>
      )}
      {seats.length > 0 && seats.length === invitations.counts.total && (
        <SeatTiles
          counts={invitations.counts}
          chosen={values.answer}
          onChoose={(answer) => set('answer', answer ?? '')}
        />
      )}
      {seats.length === 0 && <EmptyState title={text.noSeats} hint={text.noSeatsHint} />}
      {groupSeats(invitations.rules, shown).map(({ key, title, rows }) => (
        <details key={key} className={classes.group} open={rows.length <= UNFOLDED_MOST || values.answer !== undefined}>
          <summary>{text.group(title, rows.length)}</summary>
          <ul className={classes.list}>
            {rows.map((seat) => (
              <SeatItem key={seat.id} seat={seat} keeps={can.keep} onAct={act} />
            ))}
          </ul>
        </details>
      ))}
      <ActDialog opened={acting?.act === 'answer'} title={text.answerTitle} onClose={close}>
        {acting?.act === 'answer' && <AnswerForm seat={acting.seat} onClose={close} />}
      </ActDialog>
      <ActDialog opened={acting?.act === 'link'} title={text.linkTitle} onClose={close}>
        {acting?.act === 'link' && <GuestLink seat={acting.seat} />}
      </ActDialog>
      <ConfirmDialog
        opened={acting?.act === 'drop'}
        title={text.dropTitle}
        message={text.dropMessage(acting ? seatWords(acting.seat) : '')}
        confirmLabel={text.drop}
        danger
        busy={dropping.isPending}
        error={dropping.error ? describeError(dropping.error) : null}
        onConfirm={drop}
        onClose={close}
      />
    </Panel>
  )
}
