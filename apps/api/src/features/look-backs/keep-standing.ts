import type { MeetingHook } from '../meetings/public.ts'
import { unitsByTask } from './get-look-back.ts'
import { listTasks } from './read-look-back.ts'

/** Closing a meeting keeps how the tasks it looked back on stood then; opened again, they are looked at anew. */
export const keepStanding: MeetingHook = async (ctx, tx, { id: meetingId, change }) => {
  if (change === 'reopen') await tx.$executeRaw`update look_back set stood = null where meeting_id = ${meetingId}::uuid`
  if (change !== 'close') return
  const tasks = await listTasks(ctx, meetingId, { closed: false })
  const units = await unitsByTask(ctx, tasks, ctx.today)
  const ids = tasks.map(({ taskId }) => taskId)
  const stood = ids.map((taskId) => JSON.stringify({ units: units.get(taskId) ?? [] }))
  // in one statement for 500 tasks: the meeting is locked meanwhile
  await tx.$executeRaw`insert into look_back (meeting_id, task_id, stood)
    select ${meetingId}::uuid, x.task_id, x.stood::jsonb from unnest(${ids}::uuid[], ${stood}::text[]) as x(task_id, stood)
    on conflict (meeting_id, task_id) do update set stood = excluded.stood`
}
