import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { auditOf } from './meeting-columns.ts'
import { getMeeting, removable } from './queries.ts'

/** Takes a meeting off the plan to which nobody was invited yet; of one that people know of is told that it is cancelled. */
export async function removeMeeting(ctx: Ctx, id: string) {
  const meeting = await getMeeting(ctx, id)
  const bodies = { hostId: meeting.host.id, convenerId: meeting.convener.id }
  authorize(ctx.actor, mayKeepMeeting, bodies)
  await command(ctx, 'meetings.remove', { id }, async (tx) => {
    await tx.$queryRaw`select 1 from meeting where id = ${id}::uuid for update`
    const [free] = await readRowsIn(tx, sql`select 1 from meeting m where m.id = ${id}::uuid and ${removable}`)
    if (!free) throw new AppError('meetings/not-removable')
    await tx.meeting.delete({ where: { id } })
    const { subject, facts } = auditOf(id, { ...meeting, ...bodies })
    return { id, subject, before: { ...facts, title: meeting.title } }
  })
  return { done: true as const }
}
