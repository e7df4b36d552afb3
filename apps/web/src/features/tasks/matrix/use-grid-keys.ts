import { type KeyboardEvent, useState } from 'react'

/** A place in the grid; row 0 and column 0 are the heads. */
export interface GridPlace {
  row: number
  column: number
}

interface GridSize {
  rows: number
  columns: number
  /** rows a screen shows */
  page: number
}

/** Where a key leads from a place; null: the key means nothing here (ARIA grid pattern). */
export function placeAfter(
  key: string,
  whole: boolean,
  from: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const { row, column } = from
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(Math.max(nextRow, 0), rows),
    column: Math.min(Math.max(nextColumn, 0), columns),
  })
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'PageDown':
      return at(row + page, column)
    case 'PageUp':
      return at(row - page, column)
    case 'Home':
      return at(whole ? 0 : row, 0)
    case 'End':
      return at(whole ? rows : row, columns)
    default:
      return null
  }
}

/** The place that has the keyboard, moved by arrows, Home, End and pages; `onMove` brings it into view. */
export function useGridKeys(size: GridSize, onMove: (place: GridPlace) => void) {
  const [held, setHeld] = useState<GridPlace>({ row: 1, column: 1 })
  // a filter may have made the table smaller
  const active = { row: Math.min(held.row, size.rows), column: Math.min(held.column, size.columns) }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, event.ctrlKey, active, size)
    if (next === null) return
    event.preventDefault()
    setHeld(next)
    onMove(next)
  }
  return { active, onKeyDown, setActive: setHeld }
}
