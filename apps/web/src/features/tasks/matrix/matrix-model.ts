import type { Matrix, MatrixCell } from '@phoihop/contract/task-matrix'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { paperNumber } from '../../../lib/paper-name.ts'
import { paths } from '../../../lib/paths.ts'
import { plainWords } from '../../../lib/plain-words.ts'

/** The head of a row or of a column: a unit or a task. */
export interface MatrixHead {
  id: string
  kind: 'unit' | 'task'
  name: string
  /** where a task stands in its paper */
  source: string | null
  tally: Matrix['total']
  /** its list, or its page */
  to: string
}

export interface MatrixModel {
  rows: readonly MatrixHead[]
  columns: readonly MatrixHead[]
  at: (row: number, column: number) => readonly MatrixCell[]
  /** where a cell leads */
  pathOf: (cell: MatrixCell) => string
}

const NOTHING: readonly MatrixCell[] = []

/** The answer of the server as rows and columns; turned: tasks are the rows. `keep`: the filters, for the links of heads. */
export function toModel(matrix: Matrix, turned: boolean, keep: Record<string, string | undefined>): MatrixModel {
  const units = matrix.units.map<MatrixHead>(({ id, name, tally }) => ({
    id,
    kind: 'unit',
    name,
    source: null,
    tally,
    to: paths.assignments({ ...keep, organisationId: id }),
  }))
  const tasks = matrix.tasks.map<MatrixHead>((task) => ({
    id: task.id,
    kind: 'task',
    name: plainWords(task.quote),
    source: `${paperNumber(task.paper)}, ${refWords(task.ref).replaceAll('mục ', 'mục\u00A0')}`,
    tally: task.tally,
    to: paths.task(task.id),
  }))
  const cells = new Map<string, MatrixCell[]>()
  for (const cell of matrix.cells) {
    const key = turned ? `${cell.task} ${cell.unit}` : `${cell.unit} ${cell.task}`
    const there = cells.get(key)
    if (there) there.push(cell)
    else cells.set(key, [cell])
  }
  return {
    rows: turned ? tasks : units,
    columns: turned ? units : tasks,
    at: (row, column) => cells.get(`${row} ${column}`) ?? NOTHING,
    pathOf: (cell) => paths.task(matrix.tasks[cell.task]?.id ?? '', cell.id),
  }
}
