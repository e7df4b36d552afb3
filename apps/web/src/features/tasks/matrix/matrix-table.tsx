import { useSuspenseQuery } from '@tanstack/react-query'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { type MatrixQuery, taskQueries } from '../api.ts'
import type { FilterValues } from '../list/assignment-filters.ts'
import classes from './matrix.module.css'
import { MatrixCards } from './matrix-cards.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { toModel } from './matrix-model.ts'
import { MatrixSheets } from './matrix-sheets.tsx'
import { matrixText, sumSentence } from './matrix-text.ts'
import { usePrinting } from './use-printing.ts'

interface MatrixTableProps {
  query: MatrixQuery
  keep: FilterValues
  turned: boolean
  phone: boolean
  /** the row the phone shows */
  shown: string | undefined
  onShow: (id: string) => void
}

/** The table in the form that fits where it is looked at: grid, cards, or sheets of paper. */
export function MatrixTable({ query, keep, turned, phone, shown, onShow }: MatrixTableProps) {
  const matrix = useSuspenseQuery(taskQueries.matrix(query)).data
  const printing = usePrinting()
  const { size, fits, total } = matrix
  if (!fits || total.total === 0) {
    const state = fits
      ? { title: matrixText.empty, hint: matrixText.emptyHint }
      : { title: matrixText.tooLarge, hint: matrixText.tooLargeHint(size) }
    return (
      <Panel>
        <EmptyState {...state} />
      </Panel>
    )
  }
  const model = toModel(matrix, turned, keep)
  const sum = sumSentence(matrix)
  const rowsName = turned ? matrixText.tasks : matrixText.units
  if (printing) {
    return (
      <MatrixSheets
        model={model}
        title={matrixText.title}
        sum={`${matrixText.lead(matrix.asOf)} ${sum}`}
        rowsName={rowsName}
      />
    )
  }
  return (
    <>
      <p className={classes.sentence}>{`${matrixText.lead(matrix.asOf)} ${sum}`}</p>
      {phone ? (
        <MatrixCards model={model} shown={shown} onShow={onShow} />
      ) : (
        <MatrixGrid model={model} corner={rowsName} />
      )}
      <MatrixLegend filtered={keep.time !== undefined || keep.state !== undefined || keep.attention !== undefined} />
    </>
  )
}
