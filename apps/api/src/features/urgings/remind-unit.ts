import { mayUrge } from '@phoihop/domain/policy/urgings-policy'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { tellLater } from '../../platform/tell-later.ts'
import { lockAssignment } from '../tasks/public.ts'
import { countReminded, mailReminder } from './urging-mails.ts'

const OPEN = ['assigned', 'acknowledged', 'in-progress', 'sent-back']

/** Reminds a unit of one piece of work that is not done, once a day at most. */
export async function remindUnit(ctx: Ctx, id: string, words: string | null) {
  await command(ctx, 'urgings.remind', { id, words }, async (tx) => {
    const row = await lockAssignment(ctx, tx, id)
    authorize(ctx.actor, mayUrge, row)
    if (!OPEN.includes(row.state)) throw new AppError('urgings/work-closed')
    const on = toColumn(ctx.today)
    const known = await readRowsIn(
      tx,
      sql`select 1 from reminder where assignment_id = ${id}::uuid and on_day = ${ctx.today}::date`,
    )
    if (known.length > 0) throw new AppError('urgings/already-reminded')
    const { id: reminderId } = await tx.reminder.create({
      data: { assignmentId: id, membershipId: ctx.actor.membershipId, at: ctx.now, on, words },
      select: { id: true },
    })
    await tellLater(tx, 'reminder', reminderId)
    const people = await mailReminder(ctx, tx, { assignmentId: id, organisationId: row.organisationId, reminderId })
    const name = `${paperCode(row) ?? ''}, ${refWords(row.ref)} – ${row.organisationName}`
    return { id, subject: { type: 'assignment', id, name }, after: { reminded: people } }
  })
  return { remindedOn: ctx.today, people: await countReminded(ctx, id) }
}
