import type { HeldItem } from '@phoihop/contract/successions'
import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { HandOverWhat } from '@phoihop/domain/successions/succession-kinds'
import type { Ctx } from './ctx.ts'

/** One thing going from a body that ends to the one that takes it; `to` null: nobody does. */
export interface Moved {
  itemId: string
  from: string
  to: string | null
}

/** By what act, and from which day. */
export interface MovedBy {
  successionId: string
  on: CivilDate
}

/**
 * What a slice lets hang on a body, and how it is handed over when the body ends. A slice that hangs something new on
 * bodies writes one of these, adds its name to HAND_OVER_WHATS and itself to `successions/hand-overs.ts`.
 */
export interface HandOver {
  what: HandOverWhat
  /** whether it must not be left with a body that ended */
  needsHeir: boolean
  list(tx: Tx, bodyIds: readonly string[], on: CivilDate): Promise<HeldItem[]>
  move(ctx: Ctx, tx: Tx, moved: readonly Moved[], by: MovedBy): Promise<void>
}
