import type { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import type { Tx } from '@phoihop/db/client'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { fromColumn, toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { actOnAssignment } from './act-on-assignment.ts'
import { checkExtensionDay } from './check-extension-day.ts'

/** The unit takes its own request back. */
export function takeBackExtension(ctx: Ctx, id: string, given: { version: number; words: string | null }) {
  return settle(ctx, id, { act: 'take-back-extension', given, state: 'taken-back' })
}

/** The request is refused, in words. */
export function refuseExtension(ctx: Ctx, id: string, given: { version: number; words: string | null }) {
  return settle(ctx, id, { act: 'refuse-extension', given, state: 'refused' })
}

/** More time is given: as asked, or until another day. */
export function approveExtension(
  ctx: Ctx,
  id: string,
  { approvedFor, ...given }: z.output<typeof assignmentActsApi.approveExtension.body>,
) {
  return actOnAssignment(ctx, id, 'approve-extension', {
    given: { ...given, approvedFor },
    effect: async (tx, row) => {
      const waiting = await getWaiting(tx, id)
      const until = approvedFor ?? waiting.asksFor
      // what was asked in time may be approved after the day it asked for; another day must lie ahead
      const today = approvedFor === null ? waiting.askedOn : ctx.today
      checkExtensionDay(until, { ...row, today }, 'approvedFor')
      await tx.extension.update({
        where: { id: waiting.id },
        data: { state: 'approved', approvedFor: toColumn(until), decidedOn: toColumn(ctx.today) },
      })
      return { data: { approvedDueOn: toColumn(until) }, told: { dayFrom: row.dueOn, dayTo: until } }
    },
  })
}

interface Settling {
  act: 'take-back-extension' | 'refuse-extension'
  given: { version: number; words: string | null }
  state: 'taken-back' | 'refused'
}

function settle(ctx: Ctx, id: string, { act, given, state }: Settling) {
  return actOnAssignment(ctx, id, act, {
    given,
    effect: async (tx) => {
      const waiting = await getWaiting(tx, id)
      await tx.extension.update({ where: { id: waiting.id }, data: { state, decidedOn: toColumn(ctx.today) } })
      return { told: { dayTo: waiting.asksFor } }
    },
  })
}

async function getWaiting(tx: Tx, assignmentId: string) {
  const row = await tx.extension.findFirst({ where: { assignmentId, state: 'waiting' } })
  if (!row) throw new AppError('tasks/extension-none')
  const { id, asksFor, askedOn } = row
  return { id, asksFor: fromColumn(asksFor), askedOn: fromColumn(askedOn) }
}
