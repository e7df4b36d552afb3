import type { ManuscriptTable, Run } from '@phoihop/domain/manuscripts/manuscript'
import { runsOfElement } from './paste-runs.ts'

/** A pasted table with its first row as titles; null when it has one column, or no cell. */
export function rowsOfTable(table: HTMLElement): ManuscriptTable | null {
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.querySelectorAll(':scope > td, :scope > th')].flatMap(cellsOf))
    .filter((row) => row.length > 0)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const [titles, ...body] = rows
  if (!titles || width < 2) return null
  const columns = Array.from({ length: width }, (_, i) => ({
    title: (titles[i] ?? []).map((run) => run.text).join(''),
    width: 1,
    align: 'left' as const,
  }))
  return { kind: 'table', columns, rows: body.map((row) => columns.map((_, i) => row[i] ?? [])) }
}

/** A cell over several columns fills the first of them. */
function cellsOf(cell: Element): Run[][] {
  const over = Math.min(50, Math.max(1, Number(cell.getAttribute('colspan')) || 1))
  return [runsOfElement(cell), ...Array.from({ length: over - 1 }, () => [])]
}
