import type { ReactNode } from 'react'
import classes from './data-table.module.css'

export interface Column<Row> {
  key: string
  /** the heading, and on the phone the label before the value */
  header: string
  render: (row: Row) => ReactNode
  /** stands in the head instead of the words, which stay the label on the phone */
  headerCell?: ReactNode
  numeric?: boolean
  width?: string
  /** heads the card on the phone, without a label */
  leading?: boolean
}

interface DataTableProps<Row> {
  /** what the table lists, for who cannot see it */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** the last row: sums */
  footer?: ReactNode
}

/** Dense rows on the desk, cards with labels at 360 px. The roles keep it a table for screen readers in both. */
export function DataTable<Row>({ caption, columns, rows, rowKey, footer }: DataTableProps<Row>) {
  return (
    <div className={classes.frame}>
      <table className={classes.table} role="table">
        <caption className="ph-hidden">{caption}</caption>
        <thead className={classes.head} role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                data-numeric={column.numeric}
                style={{ width: column.width }}
              >
                {column.headerCell ?? column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} className={classes.row} role="row">
              {columns.map((column) => (
                <td key={column.key} role="cell" data-numeric={column.numeric} data-leading={column.leading}>
                  {!column.leading && (
                    <span aria-hidden className={classes.label}>
                      {column.header}
                    </span>
                  )}
                  <div className={classes.value}>{column.render(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {footer !== undefined && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  )
}
