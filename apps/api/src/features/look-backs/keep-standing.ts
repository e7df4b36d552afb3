import type { Prisma } from '@phoihop/db/client'
import type { MeetingHook } from '../meetings/public.ts'
import { unitsByTask } from './get-look-back.ts'
import { listTasks } from './read-look-back.ts'

/** Closing a meeting keeps how the tasks it looked back on stood then; opened again, they are looked at anew. */
export const keepStanding: MeetingHook = async (ctx, tx, { id: meetingId, change }) => {
  if (change === 'reopen') await tx.$executeRaw`update look_back set stood = null where meeting_id = ${meetingId}::uuid`
  if (change !== 'close') return
  const tasks = await listTasks(ctx, meetingId, { closed: false })
  const units = await unitsByTask(ctx, tasks, ctx.today)
  for (const { taskId } of tasks) {
    const stood: Prisma.InputJsonObject = { units: JSON.parse(JSON.stringify(units.get(taskId) ?? [])) }
    await tx.lookBack.upsert({
      where: { meetingId_taskId: { meetingId, taskId } },
      create: { meetingId, taskId, stood },
      update: { stood },
    })
  }
}
