import { FormEntry, type FormReturn, type ReturnRow, type TaskForm } from '@phoihop/contract/task-forms'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { AssignmentState } from '@phoihop/domain/tasks/assignment-moves'
import { planRow, type RowPlan } from '@phoihop/domain/task-forms/plan-row'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleAssignment } from '../../platform/visible.ts'
import { formColumns, visibleForm } from './queries.ts'

interface StandingRow {
  assignmentId: string
  taskId: string
  words: string
  state: AssignmentState
  percent: number
  dueOn: CivilDate | null
  wantsPaper: boolean
  version: number
  madeVersion: number
  extensionWaits: boolean
  takenAt: string | null
}

const Entries = z.record(z.string(), FormEntry)

/** A form that came back against the work as it stands now: what each row would become, and what is refused and why. */
export async function getReturn(ctx: Ctx, id: string): Promise<FormReturn> {
  const found = await readRow<{ id: string; form: TaskForm; entries: unknown }>(
    ctx.db,
    sql`select v.id, (select row_to_json(x) from (select ${formColumns}) x) as form, v.entries
      from task_form_return v join task_form f on f.id = v.form_id where v.id = ${id}::uuid and ${visibleForm(ctx.actor)}`,
  )
  if (!found) notFound()
  const entries = Entries.parse(found.entries)
  const standing = await listStanding(ctx, found.form.id)
  const ofForm = new Set(standing.map(({ assignmentId }) => assignmentId))
  return {
    id,
    form: found.form,
    rows: standing.flatMap((row) => {
      const wrote = entries[row.assignmentId]
      return wrote === undefined ? [] : [presentRow(ctx, row, wrote)]
    }),
    foreign: Object.keys(entries).filter((key) => !ofForm.has(key)).length,
    missing: standing.filter(({ assignmentId }) => entries[assignmentId] === undefined).length,
  }
}

/** What one row means for the work as it stands now, and that work's version. */
export async function planOf(
  ctx: Ctx,
  formId: string,
  { assignmentId, entry }: { assignmentId: string; entry: FormEntry },
): Promise<RowPlan & { version: number }> {
  const row = (await listStanding(ctx, formId)).find((one) => one.assignmentId === assignmentId)
  if (!row) notFound()
  return { ...planRow(entry, { ...row, today: ctx.today }), version: row.version }
}

function presentRow(ctx: Ctx, row: StandingRow, wrote: FormEntry): ReturnRow {
  const { wantsPaper, madeVersion, extensionWaits, ...shown } = row
  const plan = planRow(wrote, { ...shown, wantsPaper, extensionWaits, today: ctx.today })
  return {
    ...shown,
    words: row.words.replace(/[*#]+/gu, '').replace(/\s+/gu, ' ').trim(),
    wrote,
    acts: plan.acts.map(({ act }) => act),
    faults: plan.faults,
    changed: madeVersion !== row.version,
  }
}

/** The rows of the form as they stand today, as far as the reader may see them. */
function listStanding(ctx: Ctx, formId: string): Promise<StandingRow[]> {
  return readRows(
    ctx.db,
    sql`select a.id as "assignmentId", t.id as "taskId", t.quote as words, a.state, a.percent,
        coalesce(a.approved_due_on, a.due_on) as "dueOn", t.wants_paper as "wantsPaper", a.version, w.version as "madeVersion",
        exists (select 1 from extension e where e.assignment_id = a.id and e.state = 'waiting') as "extensionWaits",
        w.taken_at as "takenAt"
      from task_form_row w join assignment a on a.id = w.assignment_id join task t on t.id = a.task_id
      join conclusion c on c.id = t.conclusion_id
      where w.form_id = ${formId}::uuid and ${visibleAssignment(ctx.actor)} order by w.ordinal`,
  )
}
