import type { MatrixCell } from '@phoihop/contract/task-matrix'
import { cellWords } from '@phoihop/domain/tasks/cell-words'
import { periodName } from '../../../lib/period-name.ts'
import classes from './matrix.module.css'
import { matrixText } from './matrix-text.ts'

/** What one cell says: mark, words and day of each assignment in it. */
export function CellContent({ cells }: { cells: readonly MatrixCell[] }) {
  return cells.map((cell) => {
    const { mark, tone, words, more } = cellWords(cell)
    const rest = [
      ...(cell.occurrence === null ? [] : [periodName(cell.occurrence)]),
      ...(more === '' ? [] : [more]),
      ...(cell.role === 'coordinating' ? [matrixText.coordinating] : []),
    ]
    return (
      <span key={cell.id} className={classes.standing} data-tone={tone}>
        <span className={classes.words}>
          <span aria-hidden className={classes.mark}>
            {mark}
          </span>
          {words}
        </span>
        <span className={classes.more}>{rest.join(', ')}</span>
      </span>
    )
  })
}
