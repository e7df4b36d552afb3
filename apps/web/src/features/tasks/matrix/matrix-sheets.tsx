import { CellContent } from './cell-content.tsx'
import classes from './matrix-sheets.module.css'
import type { MatrixHead, MatrixModel } from './matrix-model.ts'
import { doneOf, matrixText } from './matrix-text.ts'

/** Columns that stand side by side on A3 across and can still be read. */
const COLUMNS = 12

interface MatrixSheetsProps {
  model: MatrixModel
  title: string
  sum: string
  rowsName: string
}

/** The whole table for the printer: as many sheets side by side as it takes, heads on each page. */
export function MatrixSheets({ model, title, sum, rowsName }: MatrixSheetsProps) {
  const count = Math.max(1, Math.ceil(model.columns.length / COLUMNS))
  return Array.from({ length: count }, (_, n) => {
    const columns = model.columns.slice(n * COLUMNS, (n + 1) * COLUMNS)
    return (
      <table key={n} className={classes.sheet}>
        <caption>
          <b>{`${title}${matrixText.sheet(n + 1, count)}`}</b>
          <span>{sum}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes.name}>
              {rowsName}
            </th>
            <th scope="col" className={classes.number}>
              {matrixText.total}
            </th>
            <th scope="col" className={classes.number}>
              {matrixText.done}
            </th>
            <th scope="col" className={classes.number}>
              {matrixText.late}
            </th>
            {columns.map((head) => (
              <th key={head.id} scope="col">
                {head.source !== null && <span className={classes.source}>{head.source}</span>}
                <span className={classes.words}>{head.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((head, row) => (
            <tr key={head.id}>
              <th scope="row" className={classes.name}>
                <span className={classes.words}>{head.name}</span>
              </th>
              <Counts head={head} />
              {columns.map((column, m) => (
                <td key={column.id}>
                  <CellContent cells={model.at(row, n * COLUMNS + m)} />
                </td>
              ))}
            </tr>
          ))}
          <SumRow name={matrixText.total} columns={columns} rows={model.rows} count={(head) => head.tally.total} />
          <SumRow name={matrixText.done} columns={columns} rows={model.rows} count={(head) => doneOf(head.tally)} />
          <SumRow name={matrixText.late} columns={columns} rows={model.rows} count={(head) => head.tally.overdue} />
        </tbody>
      </table>
    )
  })
}

function Counts({ head: { tally } }: { head: MatrixHead }) {
  return [tally.total, doneOf(tally), tally.overdue].map((count, n) => (
    // the three columns of sums, in their order
    // oxlint-disable-next-line react/no-array-index-key
    <td key={n} className={classes.number}>
      {count}
    </td>
  ))
}

interface SumRowProps {
  name: string
  columns: readonly MatrixHead[]
  rows: readonly MatrixHead[]
  count: (head: MatrixHead) => number
}

function SumRow({ name, columns, rows, count }: SumRowProps) {
  return (
    <tr className={classes.sum}>
      <th scope="row">{name}</th>
      <td className={classes.number} colSpan={3}>
        {rows.reduce((sum, head) => sum + count(head), 0)}
      </td>
      {columns.map((head) => (
        <td key={head.id} className={classes.number}>
          {count(head)}
        </td>
      ))}
    </tr>
  )
}
