import type { ProposalMove } from '@phoihop/contract/proposal-shapes'
import { formatInstant } from '../../lib/format.ts'
import { MOVE_LABELS } from './labels.ts'
import classes from './proposal-view.module.css'
import { text } from './text.ts'

/** Everything that was done and said, the newest first, with the round it was in. */
export function ProposalMoves({ moves }: { moves: readonly ProposalMove[] }) {
  return (
    <ol className={classes.moves}>
      {[...moves].reverse().map((move) => (
        <li key={move.id}>
          <p>
            <b>{MOVE_LABELS[move.act]}</b>
            {move.organisation && ` · ${move.organisation.name}`}
            {move.round > 1 && ` · ${text.round(move.round)}`}
          </p>
          {move.words && <p className={classes.said}>{move.words}</p>}
          <p className={classes.quiet}>
            {`${move.byName}, ${move.post} · `}
            <time dateTime={move.at}>{formatInstant(move.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}
