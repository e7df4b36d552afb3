import type { LookBack, LookBackRow } from '@phoihop/contract/look-backs'
import { civilDateAt } from '@phoihop/domain/civil-date'
import { mayKeepSitting } from '@phoihop/domain/policy/sittings-policy'
import type { Ctx } from '../../platform/ctx.ts'
import { findMeeting, isOver } from '../sittings/public.ts'
import { listPapers, listTasks, listUnits, type TaskRow, type Unit } from './read-look-back.ts'

/** Kiểm điểm kết luận kỳ trước, item by item. Of a closed meeting: how things stood when it was closed. */
export async function getLookBack(ctx: Ctx, meetingId: string): Promise<LookBack> {
  const meeting = await findMeeting(ctx, meetingId)
  // logged afterwards: nobody closed it, and nothing was kept of how things stood
  const closedAt = meeting.state === 'closed' ? await closedAtOf(ctx, meetingId) : null
  const asOf = closedAt === null ? ctx.today : civilDateAt(closedAt.getTime())
  const tasks = await listTasks(ctx, meetingId, { closed: closedAt !== null })
  const units = await unitsByTask(ctx, tasks, asOf)
  const keeps = mayKeepSitting(ctx.actor, meeting)
  // notes are the keeper's until the meeting is closed, as remarks are
  const told = keeps || meeting.state === 'closed' ? {} : { note: null }
  const rows = tasks
    .map((task) => presentRow({ ...task, ...told }, units.get(task.taskId) ?? []))
    .filter((row) => row.units.length > 0)
  const papers = await listPapers(ctx, [...new Set(rows.map((row) => row.paperId))])
  return { papers, rows, asOf, can: { keep: keeps && !isOver(meeting) } }
}

async function closedAtOf(ctx: Ctx, id: string): Promise<Date | null> {
  const row = await ctx.db.prisma.meeting.findUnique({ where: { id }, select: { closedAt: true } })
  return row?.closedAt ?? null
}

export async function unitsByTask(ctx: Ctx, tasks: readonly TaskRow[], asOf: string): Promise<Map<string, Unit[]>> {
  const found = new Map<string, Unit[]>(tasks.map((task) => [task.taskId, []]))
  const ids = tasks.map((task) => task.taskId)
  for (const { taskId, ...unit } of await listUnits(ctx, ids, asOf)) found.get(taskId)?.push(unit)
  return found
}

function presentRow({ stood, ...task }: TaskRow, now: readonly Unit[]): LookBackRow {
  // of what was kept, only the bodies the reader may see
  const seen = new Set(now.map((unit) => unit.assignmentId))
  const units = stood === null ? [...now] : stood.units.filter((unit) => seen.has(unit.assignmentId))
  const count = (is: (unit: Unit) => boolean) => units.filter(is).length
  const accepted = count((unit) => unit.state === 'accepted')
  return {
    ...task,
    units,
    settled: units.length > 0 && accepted === units.length,
    lateDays: Math.max(0, ...units.map((unit) => unit.lateDays)),
    rollUp: {
      total: units.length,
      accepted,
      reported: count((unit) => unit.state === 'reported'),
      overdue: count((unit) => unit.time === 'overdue'),
      unacknowledged: count((unit) => unit.state === 'assigned'),
      returned: count((unit) => unit.state === 'returned'),
      // the look back is about what was done
      extending: 0,
      classCode: null,
    },
  }
}
