import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { isAhead, type MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { nameOn } from '../../platform/brief-on.ts'
import type { Ctx, ReadCtx } from '../../platform/ctx.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'

/** What the seats of a meeting are made of and answered by. */
export interface SeatMeeting {
  id: string
  title: string
  state: MeetingState
  heldOn: CivilDate
  seriesId: string | null
  seriesOwnerId: string | null
  hostId: string
  convenerId: string
  convenerName: string
  chairName: string | null
  sequence: number
}

const columns = sql`m.id, m.title, m.state, m.held_on::text as "heldOn", m.series_id as "seriesId",
  (select e.owner_id from meeting_series e where e.id = m.series_id) as "seriesOwnerId", m.host_id as "hostId",
  m.convener_id as "convenerId", ${nameOn(sql`m.convener_id`, sql`m.held_on`)} as "convenerName",
  m.chair_name as "chairName", m.calendar_sequence as "sequence"`

export async function getSeatMeeting(ctx: ReadCtx, id: string): Promise<SeatMeeting> {
  const found = await readRow<SeatMeeting>(
    ctx.db,
    sql`select ${columns} from meeting m where m.id = ${id}::uuid and ${visibleMeeting(ctx.actor)}`,
  )
  return found ?? notFound()
}

/** The meeting whose seats the actor may change, held until the transaction ends, while it is still ahead. */
export async function holdKeptMeeting(ctx: Ctx, tx: Tx, id: string): Promise<SeatMeeting> {
  const held = await holdMeeting(ctx, tx, id)
  if (!isAhead(held.state)) throw new AppError('invitations/meeting-begun')
  return held
}

/** The same in whatever state it is. */
export async function holdMeeting(ctx: Ctx, tx: Tx, id: string): Promise<SeatMeeting> {
  authorize(ctx.actor, mayKeepMeeting, await getSeatMeeting(ctx, id))
  const [held] = await readRowsIn<SeatMeeting>(
    tx,
    sql`select ${columns} from meeting m where m.id = ${id}::uuid for update of m`,
  )
  return held ?? notFound()
}

/** How the audit trail names it. */
export function subjectOf({ id, heldOn }: Pick<SeatMeeting, 'id' | 'heldOn'>) {
  const [year, month, day] = heldOn.split('-').map(Number)
  return { type: 'meeting', id, name: `Cuộc họp ngày ${day}/${month}/${year}` }
}
