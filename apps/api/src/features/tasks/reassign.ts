import type { tasksApi } from '@phoihop/contract/tasks'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import { actOnAssignment } from './act-on-assignment.ts'
import { giveToUnit } from './give-to-unit.ts'
import { lockTask } from './lock-task.ts'

/**
 * Gives returned work again: to the same unit, or in one act to another. Then the returned part is withdrawn, the other
 * unit gets a part of its own, and the two histories name each other.
 */
export function reassign(ctx: Ctx, id: string, given: z.output<typeof tasksApi.reassign.body>) {
  const { organisationId, dueOn } = given
  return actOnAssignment(ctx, id, 'reassign', {
    given,
    // the task before its parts, as in every act on the whole: or two who decide at once wait for each other
    hold: async (tx) => {
      const part = await tx.assignment.findUnique({ where: { id }, select: { taskId: true } })
      if (part && organisationId !== null) await lockTask(ctx, tx, part.taskId)
    },
    effect: async (tx, row) => {
      if (organisationId === null || organisationId === row.givenToId) return {}
      const task = await lockTask(ctx, tx, row.taskId)
      await giveToUnit(ctx, tx, task, {
        organisationId,
        role: row.role,
        dueOn: dueOn ?? (row.dueOn !== null && row.dueOn >= ctx.today ? row.dueOn : null),
        words: given.words,
        otherId: row.givenToId,
      })
      return { state: 'withdrawn' as const, told: { suggestedId: organisationId } }
    },
  })
}
