import type { Tally } from '@phoihop/contract/figures'
import {
  type Matrix,
  type MatrixCell,
  MATRIX_MOST,
  type MatrixTask,
  type MatrixUnit,
} from '@phoihop/contract/task-matrix'
import type { CivilDate } from '@phoihop/domain/civil-date'
import sql, { type Sql } from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { assignmentFilter, type Filter, groupSql } from './assignment-filter.ts'
import { bodyOrder, tallySql } from './tally-sql.ts'
import { dueSql, lateDaysSql, timeStateSql } from './time-state-sql.ts'

interface Size {
  units: number
  tasks: number
  cells: number
  total: Tally
}

/**
 * Units × tasks of a filter: the same rows as the list of that filter, and the same counts as the figures. Four
 * statements, however large the table.
 */
export async function readMatrix(ctx: Ctx, filter: Filter): Promise<Matrix> {
  const found = assignmentFilter(ctx, filter)
  const size = await readSize(ctx, found)
  const { units, tasks, cells, total } = size
  const fits = units <= MATRIX_MOST.units && tasks <= MATRIX_MOST.tasks && cells <= MATRIX_MOST.cells
  const [unitRows, taskRows, cellRows] = fits
    ? await Promise.all([readUnits(ctx, found), readTasks(ctx, found), readCells(ctx, found)])
    : [[], [], []]
  return {
    asOf: found.asOf,
    total,
    size: { units, tasks },
    fits,
    units: unitRows,
    tasks: taskRows,
    cells: placeCells(cellRows, unitRows, taskRows),
  }
}

interface Found {
  where: Sql
  tables: Sql
  asOf: CivilDate
}

async function readSize(ctx: Ctx, { where, tables, asOf }: Found): Promise<Size> {
  const row = await readRow<Size>(
    ctx.db,
    sql`select count(distinct o.id)::int as units, count(distinct t.id)::int as tasks, count(*)::int as cells,
        ${tallySql(asOf)} as total
      from ${tables} where ${where}`,
  )
  if (!row) throw new Error('a count has always one row')
  return row
}

function readUnits(ctx: Ctx, { where, tables, asOf }: Found): Promise<MatrixUnit[]> {
  return readRows(
    ctx.db,
    sql`select o.id, o.short_name as name, ${groupSql} as "group", ${tallySql(asOf)} as tally from ${tables} where ${where}
      group by o.id, o.short_name, ${groupSql}, l.name, k.ordinal order by ${bodyOrder} limit ${MATRIX_MOST.units}`,
  )
}

function readTasks(ctx: Ctx, { where, tables, asOf }: Found): Promise<MatrixTask[]> {
  return readRows(
    ctx.db,
    sql`select t.id, t.ref, t.quote, t.recurrence, t.due_on as "dueOn",
        json_build_object('id', c.id, 'number', c.number, 'symbol', c.symbol) as paper, ${tallySql(asOf)} as tally
      from ${tables} where ${where}
      group by t.id, c.id order by c.issued_on, c.id, t.span_start, t.id limit ${MATRIX_MOST.tasks}`,
  )
}

type CellRow = Omit<MatrixCell, 'unit' | 'task'> & { unitId: string; taskId: string }

function readCells(ctx: Ctx, { where, tables, asOf }: Found): Promise<CellRow[]> {
  return readRows(
    ctx.db,
    sql`select a.id, o.id as "unitId", t.id as "taskId", nullif(a.occurrence, '') as occurrence, a.role, a.state,
        ${timeStateSql(asOf)} as time, ${lateDaysSql(asOf)}::int as "lateDays", ${dueSql} as "dueOn",
        a.completed_on as "completedOn"
      from ${tables} where ${where} order by a.occurrence, a.id limit ${MATRIX_MOST.cells}`,
  )
}

/** What was given between the statements has no head to stand under; it comes with the next reading. */
function placeCells(rows: CellRow[], units: MatrixUnit[], tasks: MatrixTask[]): MatrixCell[] {
  const unitAt = new Map(units.map(({ id }, at) => [id, at]))
  const taskAt = new Map(tasks.map(({ id }, at) => [id, at]))
  return rows.flatMap(({ unitId, taskId, ...cell }) => {
    const [unit, task] = [unitAt.get(unitId), taskAt.get(taskId)]
    return unit === undefined || task === undefined ? [] : [{ ...cell, unit, task }]
  })
}
