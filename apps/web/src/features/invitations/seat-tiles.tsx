import type { Invitations } from '@phoihop/contract/invitation-shapes'
import classes from './seats-panel.module.css'
import { ANSWER_LABELS, text } from './text.ts'

interface SeatTilesProps {
  counts: Invitations['counts']
  chosen: string | undefined
  onChoose: (answer: string | null) => void
}

/** How many answered what; a press shows those alone, a second press all again. */
export function SeatTiles({ counts, chosen, onChoose }: SeatTilesProps) {
  const tiles = [
    { answer: null, label: text.total, count: counts.total },
    { answer: 'accepted', label: ANSWER_LABELS.accepted, count: counts.accepted },
    { answer: 'substitute', label: ANSWER_LABELS.substitute, count: counts.substitute },
    { answer: 'declined', label: ANSWER_LABELS.declined, count: counts.declined },
    { answer: 'none', label: ANSWER_LABELS.none, count: counts.silent },
  ]
  return (
    <div className={classes.tiles} role="group" aria-label={text.counts}>
      {tiles.map(({ answer, label, count }) => {
        const pressed = (chosen ?? null) === answer
        return (
          <button
            key={label}
            type="button"
            className={classes.tile}
            aria-pressed={pressed}
            onClick={() => onChoose(pressed ? null : answer)}
          >
            <b>{count}</b>
            {label}
          </button>
        )
      })}
    </div>
  )
}
