import { Link } from 'react-router'
import { CellContent } from './cell-content.tsx'
import { type GridPart, placeProps } from './grid-head.tsx'
import classes from './matrix.module.css'
import { matrixText, tallyWords } from './matrix-text.ts'

/** One row: its head, then the cells that are in view. */
export function GridRow({ model, index, start, columns, ...hand }: GridPart & { index: number; start: number }) {
  const head = model.rows[index]
  if (!head) return null
  return (
    <div role="row" aria-rowindex={index + 2} className={classes.row} style={{ transform: `translateY(${start}px)` }}>
      <div role="rowheader" className={classes.rowHead} {...placeProps({ row: index + 1, column: 0 }, hand)}>
        <Link to={head.to} tabIndex={-1} className={classes.headName} title={head.name}>
          {head.name}
        </Link>
        <span className={classes.sum}>
          {head.source === null ? tallyWords(head.tally) : `${head.source}: ${tallyWords(head.tally)}`}
        </span>
      </div>
      {columns.map((column) => {
        const cells = model.at(index, column.index)
        const [first] = cells
        return (
          <div
            key={column.index}
            role="gridcell"
            className={classes.cell}
            data-empty={first === undefined}
            style={{ left: column.start, width: column.size }}
            {...placeProps({ row: index + 1, column: column.index + 1 }, hand)}
          >
            {first === undefined ? (
              <span className="ph-hidden">{matrixText.nothing}</span>
            ) : (
              <Link to={model.pathOf(first)} tabIndex={-1} className={classes.cellLink}>
                <CellContent cells={cells} />
              </Link>
            )}
          </div>
        )
      })}
    </div>
  )
}
