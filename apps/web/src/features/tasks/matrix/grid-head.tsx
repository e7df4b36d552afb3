import type { VirtualItem } from '@tanstack/react-virtual'
import { Link } from 'react-router'
import classes from './matrix.module.css'
import type { MatrixModel } from './matrix-model.ts'
import { tallyWords } from './matrix-text.ts'
import type { GridPlace } from './use-grid-keys.ts'

export interface GridPart {
  model: MatrixModel
  active: GridPlace
  columns: readonly VirtualItem[]
  onTake: (place: GridPlace) => void
}

/** What makes a place of the grid one that can have the keyboard: only one of all is in the tab order. */
export function placeProps(place: GridPlace, { active, onTake }: Pick<GridPart, 'active' | 'onTake'>) {
  const isActive = active.row === place.row && active.column === place.column
  return {
    'aria-colindex': place.column + 1,
    tabIndex: isActive ? 0 : -1,
    onFocus: () => {
      if (!isActive) onTake(place)
    },
  }
}

/** The row of heads: what the columns are, and how each stands. */
export function GridHead({ model, corner, columns, ...hand }: GridPart & { corner: string }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        <div role="columnheader" className={classes.corner} {...placeProps({ row: 0, column: 0 }, hand)}>
          {corner}
        </div>
        {columns.map(({ index, start, size }) => {
          const head = model.columns[index]
          if (!head) return null
          return (
            <div
              key={head.id}
              role="columnheader"
              className={classes.columnHead}
              style={{ left: start, width: size }}
              {...placeProps({ row: 0, column: index + 1 }, hand)}
            >
              {head.source !== null && <span className={classes.source}>{head.source}</span>}
              <Link to={head.to} tabIndex={-1} className={classes.headName} title={head.name}>
                {head.name}
              </Link>
              <span className={classes.sum}>{tallyWords(head.tally)}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
