import { CELL_LEGEND } from '@phoihop/domain/tasks/cell-words'
import classes from './matrix.module.css'
import { matrixText } from './matrix-text.ts'

/** What the marks mean. */
export function MatrixLegend({ filtered }: { filtered: boolean }) {
  return (
    <ul className={classes.legend} aria-label={matrixText.legend}>
      {CELL_LEGEND.map(({ mark, tone, words }) => (
        <li key={mark + tone} className={classes.standing} data-tone={tone}>
          <span className={classes.words}>
            <span aria-hidden className={classes.mark}>
              {mark}
            </span>
            {words}
          </span>
        </li>
      ))}
      <li className={classes.more}>{filtered ? matrixText.blankFiltered : matrixText.blankCell}</li>
    </ul>
  )
}
