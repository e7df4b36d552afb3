import type { Agenda, sittingsApi } from '@phoihop/contract/sittings'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getAgenda, lockItem, meetingOfItem } from './agenda.ts'
import { lockSitting, subjectOf } from './lock-sitting.ts'

type Turn = z.output<typeof sittingsApi.turnItem.body>['turn']

/** Goes on to a point of the agenda, ends it, or leaves it for later. One is dealt with at a time: the other one ends. */
export async function turnItem(ctx: Ctx, id: string, turn: Turn): Promise<Agenda> {
  const meetingId = await meetingOfItem(ctx, id)
  await command(ctx, 'sittings.turn-item', { id, turn }, async (tx) => {
    const meeting = await lockSitting(ctx, tx, meetingId)
    if (meeting.state !== 'open') throw new AppError('sittings/not-open')
    const item = await lockItem(tx, id)
    const now = ctx.now
    if (turn === 'start') {
      await tx.agendaItem.updateMany({
        where: { meetingId, id: { not: id }, startedAt: { not: null }, endedAt: null },
        data: { endedAt: now },
      })
    }
    const times = {
      start: { startedAt: item.startedAt ?? now, endedAt: null },
      end: { startedAt: item.startedAt ?? now, endedAt: now },
      reset: { startedAt: null, endedAt: null },
    }[turn]
    await tx.agendaItem.update({ where: { id }, data: times })
    return { id, subject: subjectOf(meeting), after: { itemId: id, title: item.title, turn } }
  })
  return getAgenda(ctx, meetingId)
}
