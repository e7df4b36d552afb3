import type { Database } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import sql from 'sql-template-tag'
import { readRow, readRows } from '../../platform/sql.ts'

/** One row of a form as it is written out. */
export interface FormRow {
  assignmentId: string
  words: string
  source: string
  dueOn: CivilDate | null
}

export interface FormHead {
  id: string
  unitName: string
  shortName: string
  keeperName: string
  madeOn: CivilDate
}

interface RowData extends Omit<FormRow, 'source'> {
  number: string | null
  symbol: string | null
  issuedOn: CivilDate
}

/** Whoever calls this has asked who may read the form. */
export async function readFormRows(db: Database, formId: string): Promise<FormRow[]> {
  const rows = await readRows<RowData>(
    db,
    sql`select a.id as "assignmentId", t.quote as words, coalesce(a.approved_due_on, a.due_on) as "dueOn", c.number, c.symbol,
        c.issued_on as "issuedOn"
      from task_form_row w join assignment a on a.id = w.assignment_id join task t on t.id = a.task_id
      join conclusion c on c.id = t.conclusion_id where w.form_id = ${formId}::uuid order by w.ordinal`,
  )
  return rows.map(({ assignmentId, words, dueOn, issuedOn, ...paper }) => ({
    assignmentId,
    words: words.replace(/[*#]+/gu, '').replace(/\s+/gu, ' ').trim(),
    source: `${paperCode(paper) ?? ''} ngày ${shortDay(issuedOn)}`,
    dueOn,
  }))
}

export function readFormHead(db: Database, formId: string): Promise<FormHead | null> {
  return readRow(
    db,
    sql`select f.id, o.name as "unitName", o.short_name as "shortName", k.name as "keeperName", f.made_on as "madeOn"
      from task_form f join organisation o on o.id = f.organisation_id join organisation k on k.id = f.keeper_id
      where f.id = ${formId}::uuid`,
  )
}

export function shortDay(day: CivilDate): string {
  return day.split('-').map(Number).toReversed().join('/')
}
