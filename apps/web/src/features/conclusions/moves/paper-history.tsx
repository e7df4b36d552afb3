import type { PaperMoves } from '@phoihop/contract/paper-moves'
import { formatInstant } from '../../../lib/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { MOVE_LABELS, movesText } from './moves-text.ts'
import classes from './paper-history.module.css'

/** The steps the paper went: who, when, why, and which text it was. */
export function PaperHistory({ moves }: { moves: PaperMoves }) {
  if (moves.rows.length === 0) return null
  return (
    <Panel title={movesText.history} id="paper-history">
      <ol className={classes.steps}>
        {moves.rows.map((move) => (
          <li key={move.id}>
            <b>{MOVE_LABELS[move.act]}</b>
            {move.words && <p>{move.words}</p>}
            <p className={classes.quiet}>{`${move.byName}, ${move.post} · ${formatInstant(move.at)}`}</p>
            {['sign', 'sign-on-paper', 'issue'].includes(move.act) && (
              <p className={classes.quiet}>{movesText.hash(move.textSha256)}</p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
