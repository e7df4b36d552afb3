import type { taskFormsApi } from '@phoihop/contract/task-forms'
import { maySendForms } from '@phoihop/domain/policy/task-forms-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { postMail } from '../../platform/mail.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { visibleOrganisation } from '../../platform/visible.ts'
import { FORM_MAIL } from './form-mails.ts'
import { openWork, ROWS_MOST } from './open-work.ts'
import { getForm } from './queries.ts'

type Entry = z.output<typeof taskFormsApi.create.body>

/** Makes a form with the open work of one unit, and mails it where an address is given. */
export async function createForm(ctx: Ctx, entry: Entry) {
  const unit = await readRow<{ name: string }>(
    ctx.db,
    sql`select o.short_name as name from organisation o join locality l on l.id = o.locality_id
      where o.id = ${entry.organisationId}::uuid and ${visibleOrganisation(ctx.actor)}`,
  )
  if (!unit) notFound()
  const keeperId = ctx.actor.organisationId
  authorize(ctx.actor, maySendForms, { keeperId })
  const id = await command(ctx, 'task-forms.create', entry, async (tx) => {
    const { tables, where } = openWork(ctx)
    const rows = await readRowsIn<{ assignmentId: string; version: number }>(
      tx,
      sql`select a.id as "assignmentId", a.version from ${tables} where ${where} and a.held_by_id = ${entry.organisationId}::uuid
        order by coalesce(a.approved_due_on, a.due_on, date '9999-12-31'), a.id limit ${ROWS_MOST}`,
    )
    if (rows.length === 0) throw new AppError('task-forms/nothing-open')
    const made = await tx.taskForm.create({
      data: {
        ...entry,
        keeperId,
        madeOn: toColumn(ctx.today),
        madeAt: ctx.now,
        madeByName: ctx.actor.personName,
        rows: { create: rows.map((row, ordinal) => ({ ...row, ordinal })) },
      },
      select: { id: true },
    })
    if (entry.email !== null)
      await postMail(ctx, tx, {
        kind: FORM_MAIL,
        key: `${FORM_MAIL}:${made.id}`,
        personId: null,
        territoryId: ctx.actor.territoryId,
        data: { formId: made.id },
      })
    const subject = { type: 'task-form', id: made.id, name: `Mẫu trả lời của ${unit.name}` }
    return { id: made.id, subject, after: { works: rows.length, mailed: entry.email !== null } }
  })
  return getForm(ctx, id)
}
