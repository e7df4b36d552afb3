import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import classes from './matrix.module.css'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import type { MatrixModel } from './matrix-model.ts'
import { matrixText } from './matrix-text.ts'
import { type GridPlace, useGridKeys } from './use-grid-keys.ts'

const ROW = 58
const COLUMN = 132
/** The heads take part of what scrolls; they stand in the style sheet too. */
export const HEAD = { width: 216, height: 148 } as const
const PAGE = 8

/** What is drawn: what is in view, and the one with the keyboard, wherever it has been scrolled to. */
const withActive = (active: number) => (range: Range) => {
  const shown = defaultRangeExtractor(range)
  return active < 0 || shown.includes(active) ? shown : [...shown, active].toSorted((a, b) => a - b)
}

/** The table on the desk: only what is in view is drawn, heads stay in sight both ways, arrows walk through it. */
export function MatrixGrid({ model, corner }: { model: MatrixModel; corner: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const wantsFocus = useRef(false)
  const size = { rows: model.rows.length, columns: model.columns.length, page: PAGE }
  const { active, onKeyDown, setActive } = useGridKeys(size, (place) => show(place))
  // it answers anew at each drawing, which is what is wanted of it here
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: HEAD.height,
    rangeExtractor: withActive(active.row - 1),
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => frame.current,
    estimateSize: () => COLUMN,
    overscan: 3,
    scrollPaddingStart: HEAD.width,
    rangeExtractor: withActive(active.column - 1),
  })
  function show({ row, column }: GridPlace) {
    wantsFocus.current = true
    if (row > 0) rows.scrollToIndex(row - 1)
    if (column > 0) columns.scrollToIndex(column - 1)
    // the frame may reach below the screen, and the place at its end with it
    frame.current?.scrollIntoView({ block: 'nearest' })
  }
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    frame.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [active.row, active.column])
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return onKeyDown(event)
    const to = pathAt(model, active)
    if (to !== null) void navigate(to)
  }
  const shared = { active, columns: columns.getVirtualItems(), onTake: setActive }
  return (
    <div
      ref={frame}
      role="grid"
      // never reached by Tab: one place of the grid is
      tabIndex={-1}
      aria-label={matrixText.grid}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + 1}
      className={classes.frame}
      onKeyDown={keys}
    >
      <div className={classes.canvas} style={{ width: HEAD.width + columns.getTotalSize() }}>
        <GridHead model={model} corner={corner} {...shared} />
        <div role="rowgroup" className={classes.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <GridRow key={index} model={model} index={index} start={start} {...shared} />
          ))}
        </div>
      </div>
    </div>
  )
}

function pathAt({ rows, columns, at, pathOf }: MatrixModel, { row, column }: GridPlace): string | null {
  if (row === 0) return columns[column - 1]?.to ?? null
  if (column === 0) return rows[row - 1]?.to ?? null
  const [cell] = at(row - 1, column - 1)
  return cell ? pathOf(cell) : null
}
