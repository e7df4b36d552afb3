import { Button } from '@mantine/core'
import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import { formatInstant } from '../../lib/format.ts'
import { AnswerBadge } from './answer-badge.tsx'
import classes from './seats-panel.module.css'
import { seatWords } from './seat-words.ts'
import { answeredWords, text } from './text.ts'

export type SeatAct = 'answer' | 'chair' | 'link' | 'drop'

interface SeatItemProps {
  seat: SeatRow
  keeps: boolean
  onAct: (act: SeatAct, seat: SeatRow) => void
}

/** One expected person: who, what they answered, and what may be done about it. */
export function SeatItem({ seat, keeps, onAct }: SeatItemProps) {
  const who = seatWords(seat)
  const chairs = keeps && seat.role !== 'chair' && seat.name !== null && seat.answer !== 'declined'
  return (
    <li className={classes.seat}>
      <div className={classes.words}>
        <b>{seat.name ?? seat.organisation?.shortName ?? seat.post}</b>
        <span className={classes.quiet}>{detailOf(seat)}</span>
        {seat.answer === 'substitute' && <span>{text.goes(seat.substituteName ?? '', seat.substitutePost)}</span>}
        {seat.answerReason && <span>{text.reason(seat.answerReason)}</span>}
        {noteOf(seat) !== '' && <span className={classes.quiet}>{noteOf(seat)}</span>}
      </div>
      <div className={classes.acts}>
        {seat.invitedAt === null ? (
          <span className={classes.quiet}>{text.notInvited}</span>
        ) : (
          <AnswerBadge answer={seat.answer} />
        )}
        {seat.can.answer && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={text.answerForLabel(who)}
            onClick={() => onAct('answer', seat)}
          >
            {text.answerFor}
          </Button>
        )}
        {chairs && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={text.makeChairLabel(who)}
            onClick={() => onAct('chair', seat)}
          >
            {text.makeChair}
          </Button>
        )}
        {keeps && seat.kind === 'guest' && seat.invitedAt !== null && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={text.linkLabel(who)}
            onClick={() => onAct('link', seat)}
          >
            {text.link}
          </Button>
        )}
        {keeps && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="danger"
            aria-label={text.dropLabel(who)}
            onClick={() => onAct('drop', seat)}
          >
            {text.drop}
          </Button>
        )}
      </div>
    </li>
  )
}

function detailOf({ kind, name, post, organisation, bodyWords }: SeatRow): string {
  const body = organisation?.shortName ?? bodyWords
  if (name === null) return `${post} · ${text.open}`
  const parts = [post, body !== null && !post.includes(body) ? body : null, kind === 'guest' ? text.guest : null]
  return parts.filter(Boolean).join(' · ')
}

function noteOf(seat: SeatRow): string {
  const mailless = seat.kind === 'guest' && seat.email === null && seat.answer === 'none' ? text.noEmail : null
  const reminded =
    seat.answer === 'none' && seat.remindedAt !== null ? text.reminded(formatInstant(seat.remindedAt)) : null
  return [answeredWords(seat), reminded, mailless].filter(Boolean).join(' · ')
}
