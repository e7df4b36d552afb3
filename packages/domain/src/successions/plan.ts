import type { CivilDate } from '../civil-date.ts'
import type { HandOverWhat, SuccessionKind } from './succession-kinds.ts'

/** A body or locality: its id, or the key of one that the plan makes. */
export type Ref = string

/** địa bàn mới: what localities become by the plan */
export interface NewLocality {
  key: string
  parentId: string | null
  tierCode: string
  name: string
  fromIds: readonly string[]
}

/** cơ quan mới: a body that begins by the plan */
export interface NewPlanBody {
  key: string
  locality: Ref
  kindCode: string
  name: string
  shortName: string
  parent: Ref | null
  serves: Ref | null
}

/** What goes to whom when a body ends; without `itemIds` all of it, without `fromId` of every body of the act. */
export interface HandOverRule {
  what: HandOverWhat
  fromId: string | null
  itemIds: readonly string[] | null
  to: Ref
}

/** One change of one or more bodies. `to`: who comes after; `parent`: the new one of a transfer; `name`: of a rename. */
export interface PlanAct {
  kind: SuccessionKind
  from: readonly { id: string; version: number }[]
  to: readonly Ref[]
  name: string | null
  shortName: string | null
  parent: Ref | null
  handOver: readonly HandOverRule[]
}

/** Changes that belong together: all of them happen on one day by one legal basis, or none does. */
export interface SuccessionPlan {
  on: CivilDate
  basis: string
  localities: readonly NewLocality[]
  bodies: readonly NewPlanBody[]
  acts: readonly PlanAct[]
}

/** A thing that hangs on a body. */
export interface HeldItem {
  id: string
  what: HandOverWhat
  organisationId: string
}

/** Who gets it: the first rule that speaks of it; else the first successor; nobody when there is none. */
export function receiverOf(act: Pick<PlanAct, 'to' | 'handOver'>, item: HeldItem): Ref | null {
  const rule = act.handOver.find(
    (one) =>
      one.what === item.what &&
      (one.fromId === null || one.fromId === item.organisationId) &&
      (one.itemIds === null || one.itemIds.includes(item.id)),
  )
  return rule?.to ?? act.to[0] ?? null
}
