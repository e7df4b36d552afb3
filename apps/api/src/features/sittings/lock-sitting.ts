import type { Tx } from '@phoihop/db/client'
import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { mayKeepSitting } from '@phoihop/domain/policy/sittings-policy'
import type { CivilDate } from '@phoihop/domain/civil-date'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'

export interface SittingMeeting {
  id: string
  title: string
  state: MeetingState
  heldOn: CivilDate
  hostId: string
  convenerId: string
}

// as text: inside a transaction dates come back as Date
const columns = sql`m.id, m.title, m.state, to_char(m.held_on, 'YYYY-MM-DD') as "heldOn", m.host_id as "hostId", m.convener_id as "convenerId"`

/** The meeting, for who may see it. */
export async function findMeeting(ctx: Ctx, id: string): Promise<SittingMeeting> {
  const row = await readRow<SittingMeeting>(
    ctx.db,
    sql`select ${columns} from meeting m where m.id = ${id}::uuid and ${visibleMeeting(ctx.actor)}`,
  )
  return row ?? notFound()
}

/** The meeting held against changes of its state, before anything of its sitting is written. */
export async function lockMeeting(ctx: Ctx, tx: Tx, id: string): Promise<SittingMeeting> {
  const [row] = await readRowsIn<SittingMeeting>(
    tx,
    sql`select ${columns} from meeting m where m.id = ${id}::uuid and ${visibleMeeting(ctx.actor)} for share of m`,
  )
  return row ?? notFound()
}

/** The same for who keeps it, and as long as it is not over. */
export async function lockSitting(ctx: Ctx, tx: Tx, id: string): Promise<SittingMeeting> {
  const meeting = await lockMeeting(ctx, tx, id)
  authorize(ctx.actor, mayKeepSitting, meeting)
  checkNotOver(meeting)
  return meeting
}

export function isOver({ state }: Pick<SittingMeeting, 'state'>): boolean {
  return state === 'closed' || state === 'cancelled'
}

/** What was noted of a meeting that is over stays; it can be reopened. */
export function checkNotOver(meeting: Pick<SittingMeeting, 'state'>): void {
  if (isOver(meeting)) throw new AppError('sittings/closed')
}

/** How the audit trail names it. */
export function subjectOf({ id, heldOn }: SittingMeeting) {
  const [year, month, day] = heldOn.split('-').map(Number)
  return { type: 'meeting', id, name: `Cuộc họp ngày ${day}/${month}/${year}` }
}
