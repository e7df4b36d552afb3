import { ActionIcon } from '@mantine/core'
import type { PresenceEntry, RollCallSeat } from '@phoihop/contract/sittings'
import { IconDots } from '@tabler/icons-react'
import { describeError } from '../../lib/describe-error.ts'
import { formatClock } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { CompositionBadge } from './composition-badge.tsx'
import type { RollCallGroup } from './roll-call-groups.ts'
import classes from './roll-call.module.css'
import { PRESENCE_LABELS, PRESENCE_SHORT, rollText } from './text.ts'

type Call = (given: { id: string; entry: PresenceEntry }, options: { onError: (error: Error) => void }) => void

interface RollCallUnitProps {
  group: RollCallGroup
  onCall: Call
  onDetail: (seat: RollCallSeat) => void
}

const BUTTONS = ['present', 'substitute', 'excused', 'absent'] as const

/** The seats of one body; what a tap cannot say (who instead, why not, when) is asked for in a dialog. */
export function RollCallUnit({ group, onCall, onDetail }: RollCallUnitProps) {
  return (
    <section className={classes.unit} aria-label={group.name ?? rollText.noBody}>
      <h3 className={classes.unitName}>
        {group.name ?? rollText.noBody}
        {group.composition && <CompositionBadge composition={group.composition} />}
      </h3>
      <ul className={classes.seats}>
        {group.seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} onCall={onCall} onDetail={onDetail} />
        ))}
      </ul>
    </section>
  )
}

function SeatLine({ seat, onCall, onDetail }: { seat: RollCallSeat } & Omit<RollCallUnitProps, 'group'>) {
  const who = seat.name ?? rollText.openSeat
  const tap = (presence: (typeof BUTTONS)[number]) => {
    const known = presence === 'substitute' && seat.substituteName !== null
    if ((presence === 'substitute' && !known) || presence === 'excused') return onDetail({ ...seat, presence })
    // the same again takes it back
    const next: PresenceEntry['presence'] = seat.presence === presence ? 'none' : presence
    const entry = {
      version: seat.version,
      presence: next,
      substituteName: seat.substituteName,
      substitutePost: seat.substitutePost,
    }
    onCall({ id: seat.id, entry }, { onError: tell })
  }
  return (
    <li className={classes.seat}>
      <div className={classes.who}>
        <span className={classes.name}>{who}</span>
        <span className={classes.post}>{seat.post}</span>
        {told(seat) && <span className={classes.told}>{told(seat)}</span>}
      </div>
      {seat.can.call ? (
        <div className={classes.buttons} role="group" aria-label={who}>
          {BUTTONS.map((presence) => (
            <button
              key={presence}
              type="button"
              className={classes.button}
              data-presence={presence}
              aria-pressed={seat.presence === presence}
              aria-label={`${PRESENCE_LABELS[presence]}: ${who}`}
              onClick={() => tap(presence)}
            >
              {PRESENCE_SHORT[presence]}
            </button>
          ))}
          <ActionIcon variant="subtle" size={44} aria-label={rollText.more(who)} onClick={() => onDetail(seat)}>
            <IconDots aria-hidden size={20} />
          </ActionIcon>
        </div>
      ) : (
        <span className={classes.state}>{PRESENCE_LABELS[seat.presence]}</span>
      )}
    </li>
  )
}

function tell(error: Error): void {
  const stale = error instanceof ApiError && error.code === 'request/stale-version'
  void notify(stale ? rollText.stale : describeError(error))
}

/** What is known besides: the answer to the invitation, who came instead, the hours, why not. */
function told(seat: RollCallSeat): string {
  const answers: Record<string, string> = { declined: rollText.declined, accepted: rollText.accepted }
  const answer =
    seat.answer === 'substitute' && seat.substituteName ? rollText.sends(seat.substituteName) : answers[seat.answer]
  const parts = {
    none: [answer, seat.answerReason],
    present: [],
    substitute: [seat.substituteName, seat.substitutePost],
    excused: [seat.absenceReason],
    absent: [],
  }[seat.presence]
  const arrived = seat.arrivedAt === null ? null : rollText.arrived(formatClock(seat.arrivedAt))
  const left = seat.leftAt === null ? null : rollText.left(formatClock(seat.leftAt))
  return [...parts, arrived, left].filter(Boolean).join(', ')
}
