import { sendsForms } from '@phoihop/domain/policy/task-forms-policy'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleForm } from './queries.ts'
import { getReturn } from './get-return.ts'
import { readForm } from './read-form.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/**
 * Takes in a file that a unit sent back and shows what each row would become. Nothing is written into the work yet. The
 * same file again is the same return; a form of another office is unknown here.
 */
export async function receiveForm(ctx: Ctx, receive: () => Promise<{ name: string; content: Buffer }>) {
  // asked for only now: who takes no forms sends a file for nothing
  if (!sendsForms(ctx.actor)) throw new AppError('request/not-allowed')
  const { name, content } = await receive()
  const { formId, mediaType, ending, entries } = readForm(content)
  const form = UUID.test(formId) ? await findForm(ctx, formId) : null
  if (!form) throw new AppError('task-forms/unknown-form', { fields: { file: 'task-forms/unknown-form' } })
  const sha256 = await ctx.files.put(content)
  const id = await command(ctx, 'task-forms.receive', { formId, sha256 }, async (tx) => {
    const known = await tx.taskFormReturn.findUnique({
      where: { formId_sha256: { formId, sha256 } },
      select: { id: true },
    })
    const made =
      known ??
      (await tx.taskFormReturn.create({
        data: {
          formId,
          sha256,
          name: fileName(name, ending),
          mediaType,
          bytes: content.length,
          entries: Object.fromEntries(entries),
          at: ctx.now,
          membershipId: ctx.actor.membershipId,
        },
        select: { id: true },
      }))
    const subject = { type: 'task-form', id: formId, name: `Mẫu trả lời của ${form.name}` }
    return { id: made.id, subject, after: { sha256, rows: entries.size, again: known !== null } }
  })
  return getReturn(ctx, id)
}

function findForm(ctx: Ctx, id: string): Promise<{ name: string } | null> {
  return readRow(
    ctx.db,
    sql`select o.short_name as name from task_form f join organisation o on o.id = f.organisation_id
      where f.id = ${id}::uuid and ${visibleForm(ctx.actor)}`,
  )
}

/** The last part of the name, with the ending of its content. */
function fileName(name: string, ending: string): string {
  const last = name.normalize('NFC').split(/[\\/]/u).at(-1) ?? ''
  const stem = last
    .replace(/\.[^.]{0,10}$/u, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>|:*?]/gu, '')
    .trim()
  return `${(stem || 'mau-tra-loi').slice(0, 150)}.${ending}`
}
