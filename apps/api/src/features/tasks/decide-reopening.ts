import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { actOnAssignment } from './act-on-assignment.ts'

interface Words {
  version: number
  words: string | null
}

/** Asks a leader to open finished work again; one request waits at a time. */
export function requestReopening(ctx: Ctx, id: string, given: Words) {
  return actOnAssignment(ctx, id, 'request-reopen', {
    given,
    effect: async (_tx, row) => {
      if (row.reopenAskedOn !== null) throw new AppError('tasks/reopen-waiting')
      return {}
    },
  })
}

/** A leader says no to the request; to open it, nobody need have asked. */
export function refuseReopening(ctx: Ctx, id: string, given: Words) {
  return actOnAssignment(ctx, id, 'refuse-reopen', {
    given,
    effect: async (_tx, row) => {
      if (row.reopenAskedOn === null) throw new AppError('tasks/reopen-none')
      return {}
    },
  })
}
