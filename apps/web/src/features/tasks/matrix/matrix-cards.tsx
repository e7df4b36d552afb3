import { Button, Group, NativeSelect } from '@mantine/core'
import { Link } from 'react-router'
import { firstWords } from '../../../lib/first-words.ts'
import { CellContent } from './cell-content.tsx'
import classes from './matrix-cards.module.css'
import type { MatrixModel } from './matrix-model.ts'
import { matrixText, tallyWords } from './matrix-text.ts'

interface MatrixCardsProps {
  model: MatrixModel
  /** the id of the row shown; the first when it is none of them */
  shown: string | undefined
  onShow: (id: string) => void
}

/** The table on the phone: one row at a time, its cells as cards. */
export function MatrixCards({ model, shown, onShow }: MatrixCardsProps) {
  const found = model.rows.findIndex(({ id }) => id === shown)
  const index = Math.max(found, 0)
  const head = model.rows[index]
  if (!head) return null
  const goTo = (next: number) => {
    const row = model.rows[next]
    if (row) onShow(row.id)
  }
  const cards = model.columns
    .map((column, n) => ({ column, cells: model.at(index, n) }))
    .filter(({ cells }) => cells.length > 0)
  return (
    <div className={classes.cards}>
      <NativeSelect
        label={head.kind === 'unit' ? matrixText.choose.units : matrixText.choose.tasks}
        value={head.id}
        data={model.rows.map(({ id, name }) => ({ value: id, label: firstWords(name, 80) }))}
        onChange={(event) => onShow(event.currentTarget.value)}
      />
      <Group justify="space-between" wrap="nowrap">
        <Button variant="default" disabled={index === 0} onClick={() => goTo(index - 1)}>
          {matrixText.before}
        </Button>
        <span className={classes.sum} aria-live="polite">
          {tallyWords(head.tally)}
        </span>
        <Button variant="default" disabled={index === model.rows.length - 1} onClick={() => goTo(index + 1)}>
          {matrixText.after}
        </Button>
      </Group>
      <ul className={classes.list}>
        {cards.map(({ column, cells }) => {
          const [first] = cells
          return (
            <li key={column.id}>
              <Link to={first ? model.pathOf(first) : column.to} className={classes.card}>
                {column.source !== null && <span className={classes.source}>{column.source}</span>}
                <span className={classes.name}>{column.name}</span>
                <CellContent cells={cells} />
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
