import { findDeadlines } from '@phoihop/domain/deadlines/find-deadlines'
import type { FoundDeadline } from '@phoihop/domain/deadlines/found-deadline'
import { readWrittenDate, resolveDate } from '@phoihop/domain/deadlines/read-date'
import type { Cell, Column, Row, Table } from '../items/read-table.ts'
import type { Name } from '../names/name.ts'
import { isClassName } from '../names/name.ts'
import { parseNames } from '../names/parse-names.ts'
import type { Force } from '../reading.ts'
import { tokenise } from '../text/tokens.ts'
import type { Draft, PartReading } from './read-part.ts'

type Cells = Partial<Record<Column, Cell>>

/** The assignment of a table's row, or null when nobody is named for it. */
export function readRow(row: Row, table: Table, reading: PartReading): Draft | null {
  const cells = row.cells.length >= table.columns.length ? byPosition(row, table) : byContent(row, table, reading)
  const [first, last] = [row.cells[0], row.cells.at(-1)]
  const leads = cells.lead ? namesIn(cells.lead, reading) : (reading.context.leads ?? [])
  if (!first || !last || leads.length === 0) return null
  const deadline =
    deadlineIn(cells.deadline, reading) ??
    (cells.task ? firstStrong(cells.task, reading) : null) ??
    reading.context.deadline
  const force: Force = reading.context.force ?? 'order'
  const texts = [...new Set(leads.map((name) => name.text))]
  return {
    from: first.from,
    to: endOf(last),
    force,
    lead: texts,
    coordinating: cells.coordinating
      ? [...new Set(namesIn(cells.coordinating, reading).map((name) => name.text))].filter(
          (text) => !texts.includes(text),
        )
      : [],
    except: [],
    addressee: leads.some((name) => name.kind === 'post')
      ? 'post'
      : leads.some((name) => name.kind === 'class')
        ? 'class'
        : 'body',
    deadline,
    answersProposal: reading.context.answersProposal,
    output: cells.output?.text ?? null,
    why: { directive: 'row', lead: cells.lead ? 'named' : 'introduced', deadline: deadline?.rule ?? 'none' },
  }
}

function endOf(cell: Cell): number {
  return cell.to - (/[\s.;,]*$/u.exec(cell.text)?.[0].length ?? 0)
}

function byPosition(row: Row, table: Table): Cells {
  const cells: Cells = {}
  for (const [index, column] of table.columns.entries()) {
    const cell = row.cells[index]
    if (cell && !(column in cells) && !/^[-–x/]*$/u.test(cell.text)) cells[column] = cell
  }
  return cells
}

/** Cells were lost or broken: each is known by what it holds. */
function byContent(row: Row, table: Table, reading: PartReading): Cells {
  const cells: Cells = {}
  for (const [index, cell] of row.cells.entries()) {
    const isName = index > 0 && isWholeName(cell, reading)
    if (isName && !cells.lead) cells.lead = cell
    else if (isName && table.columns.includes('coordinating') && !cells.coordinating) cells.coordinating = cell
    else if (index > 0 && !cells.deadline && deadlineIn(cell, reading)) cells.deadline = cell
    else if (!cells.task) cells.task = cell
    else if (!cells.output && table.columns.includes('output')) cells.output = cell
  }
  return cells
}

function tokensIn(cell: Cell, { clean }: PartReading) {
  return tokenise(clean.text, clean.low, cell.from, cell.to)
}

function isWholeName(cell: Cell, reading: PartReading): boolean {
  const tokens = tokensIn(cell, reading)
  return parseNames(tokens, 0)?.end === tokens.length
}

/** All names of a cell; a cell the grammar does not know is one name as it stands. */
function namesIn(cell: Cell, reading: PartReading): Name[] {
  const tokens = tokensIn(cell, reading)
  const names: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    const named = parseNames(tokens, at)
    if (!named) continue
    names.push(...named.names)
    at = named.end - 1
  }
  const text = cell.text.replace(/\s+/gu, ' ').replace(/[\s.;,]+$/u, '')
  const isKnown = names.length > 0 && (parseNames(tokens, 0) !== null || names.length > 1)
  return isKnown
    ? names
    : [{ text, kind: isClassName(text) ? 'class' : 'body', from: 0, end: tokens.length, head: '', tail: '' }]
}

function firstStrong(cell: Cell, { clean, calendar }: PartReading): FoundDeadline | null {
  return findDeadlines(clean.low, cell.from, cell.to, calendar).find((deadline) => !deadline.isWeak) ?? null
}

/** In the column for it a bare date, month or quarter is a deadline. */
function deadlineIn(cell: Cell | undefined, reading: PartReading): FoundDeadline | null {
  if (!cell) return null
  const found = findDeadlines(reading.clean.low, cell.from, cell.to, reading.calendar)[0]
  if (found) return found
  const written = /^\D{0,12}\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?\D{0,3}$/u.test(cell.text)
    ? readWrittenDate(cell.text)
    : null
  const dueOn = written && resolveDate(written, reading.calendar.heldOn ?? reading.calendar.issuedOn)
  const base = { dueTime: null, startOn: null, recurrence: null, from: cell.from, to: endOf(cell), isWeak: false }
  if (dueOn) return { ...base, kind: 'day', dueOn, rule: 'date cell' }
  const period = findDeadlines(`trong ${cell.low}`, 0, cell.low.length + 6, reading.calendar)[0]
  return period && period.kind !== 'standing'
    ? { ...period, from: cell.from, to: endOf(cell), rule: 'period cell' }
    : null
}
