import type { Tx } from '@phoihop/db/client'
import type { MeetingMove } from '@phoihop/domain/meetings/meeting-states'
import type { Ctx } from '../../platform/ctx.ts'

/** What happened to a meeting: a move, or another day, hour or place. */
export interface MeetingChange {
  id: string
  change: MeetingMove | 'moved'
}

/** What another slice does in the same transaction when a meeting changes (invitations tell whom it is for). */
export type MeetingHook = (ctx: Ctx, tx: Tx, change: MeetingChange) => Promise<void>

export async function tellHooks(hooks: readonly MeetingHook[], ctx: Ctx, tx: Tx, change: MeetingChange): Promise<void> {
  for (const hook of hooks) await hook(ctx, tx, change)
}
