import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { MeetingState } from '@phoihop/domain/meetings/meeting-states'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'

export interface SiteMeeting {
  id: string
  state: MeetingState
  mode: string | null
  heldOn: CivilDate
  hostId: string
  convenerId: string
}

const columns = sql`m.id, m.state, m.mode, m.held_on::text as "heldOn", m.host_id as "hostId", m.convener_id as "convenerId"`

export async function getSiteMeeting(ctx: Ctx, id: string): Promise<SiteMeeting> {
  const found = await readRow<SiteMeeting>(
    ctx.db,
    sql`select ${columns} from meeting m where m.id = ${id}::uuid and ${visibleMeeting(ctx.actor)}`,
  )
  return found ?? notFound()
}

/** The meeting whose sites the actor may arrange, held until the transaction ends, until it is over. */
export async function holdSiteMeeting(ctx: Ctx, tx: Tx, id: string): Promise<SiteMeeting> {
  authorize(ctx.actor, mayKeepMeeting, await getSiteMeeting(ctx, id))
  const [held] = await readRowsIn<SiteMeeting>(
    tx,
    sql`select ${columns} from meeting m where m.id = ${id}::uuid for update of m`,
  )
  if (!held) notFound()
  checkNotOver(held.state)
  return held
}

export function checkNotOver(state: MeetingState): void {
  if (state === 'closed' || state === 'cancelled') throw new AppError('sites/meeting-over')
}

/** How the audit trail names it. */
export function subjectOf({ id, heldOn }: Pick<SiteMeeting, 'id' | 'heldOn'>) {
  const [year, month, day] = heldOn.split('-').map(Number)
  return { type: 'meeting', id, name: `Cuộc họp ngày ${day}/${month}/${year}` }
}
