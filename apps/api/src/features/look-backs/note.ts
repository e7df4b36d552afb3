import type { LookBack, lookBacksApi } from '@phoihop/contract/look-backs'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { lockSitting, subjectOf } from '../sittings/public.ts'
import { getLookBack } from './get-look-back.ts'

type Entry = z.output<typeof lookBacksApi.note.body>

/** Notes what the meeting said of one task of an earlier conclusion. */
export async function noteLookBack(
  ctx: Ctx,
  { id: meetingId, taskId }: { id: string; taskId: string },
  { version, note }: Entry,
): Promise<LookBack> {
  const before = await getLookBack(ctx, meetingId)
  if (!before.rows.some((row) => row.taskId === taskId)) notFound()
  await command(ctx, 'look-backs.note', { meetingId, taskId, version, note }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('look-back:' || ${meetingId + taskId}, 0))::text`
    const key = { meetingId_taskId: { meetingId, taskId } }
    const known = await tx.lookBack.findUnique({ where: key })
    if ((known?.version ?? 0) !== version)
      throw new AppError('request/stale-version', { current: await getLookBack(ctx, meetingId) })
    await tx.lookBack.upsert({
      where: key,
      create: { meetingId, taskId, note },
      update: { note, version: { increment: 1 } },
    })
    return { id: meetingId, subject: subjectOf(meeting), after: { taskId } }
  })
  return getLookBack(ctx, meetingId)
}
