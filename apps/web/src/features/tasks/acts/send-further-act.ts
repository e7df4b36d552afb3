import { assignmentActsApi as api } from '@phoihop/contract/assignment-acts'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { unreachable } from '@phoihop/domain/unreachable'
import { call } from '../../../lib/api-client.ts'
import type { ActEntry } from './send-act.ts'

export type FurtherActName = keyof Omit<typeof api, 'listPeople'>

/** What some forms hold beside words, share and paper. */
export interface FurtherEntry {
  day: string | null
  obstacle: string
  membershipId: string | null
  correctsId: string | null
  organisationId: string | null
  /** entered for the unit, after its letter */
  onBehalf: boolean
  letterNumber: string
  letterOn: string | null
}

export const NO_FURTHER: FurtherEntry = {
  day: null,
  obstacle: '',
  membershipId: null,
  correctsId: null,
  organisationId: null,
  onBehalf: false,
  letterNumber: '',
  letterOn: null,
}

/** The part that an entry for a unit adds to what the unit itself would send. */
export function letterOf({ onBehalf, letterNumber, letterOn }: FurtherEntry) {
  return onBehalf ? { onBehalf, letterNumber, letterOn } : {}
}

interface Common {
  params: { id: string }
  idempotencyKey: string
}

export function sendFurtherAct(
  act: FurtherActName,
  common: Common,
  { version, entry }: { version: number; entry: ActEntry },
): Promise<Assignment> {
  const { words, fileIds, percent, more } = entry
  const base = { version, words }
  switch (act) {
    case 'contribute':
      return call(api.contribute, { ...common, body: { ...base, ...letterOf(more), fileIds } })
    case 'requestExtension':
      return call(api.requestExtension, {
        ...common,
        body: { ...base, ...letterOf(more), fileIds, asksFor: more.day ?? '', obstacle: more.obstacle },
      })
    case 'approveExtension':
      return call(api.approveExtension, { ...common, body: { ...base, approvedFor: more.day } })
    case 'correctDeadline':
      return call(api.correctDeadline, { ...common, body: { ...base, dueOn: more.day ?? '' } })
    case 'handOn':
      return call(api.handOn, { ...common, body: { ...base, membershipId: more.membershipId ?? '' } })
    case 'correct':
      return call(api.correct, { ...common, body: { ...base, percent, correctsId: more.correctsId ?? '' } })
    case 'noteCoordinated':
    case 'noteNotCoordinated':
    case 'takeBackExtension':
    case 'refuseExtension':
    case 'requestReopen':
    case 'reopen':
    case 'refuseReopen':
    case 'takeBack':
      return call(api[act], { ...common, body: base })
    default:
      return unreachable(act)
  }
}
