import type { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { actOnAssignment } from './act-on-assignment.ts'
import { checkExtensionDay } from './check-extension-day.ts'

type Request = z.output<typeof assignmentActsApi.requestExtension.body>

/** Asks for more time; one request waits at a time, and the first deadline stays for ever. */
export function requestExtension(ctx: Ctx, id: string, { asksFor, obstacle, ...given }: Request) {
  return actOnAssignment(ctx, id, 'request-extension', {
    given: { ...given, asksFor, obstacle },
    effect: async (tx, row) => {
      checkExtensionDay(asksFor, { ...row, today: ctx.today }, 'asksFor')
      const waiting = await tx.extension.count({ where: { assignmentId: id, state: 'waiting' } })
      if (waiting > 0) throw new AppError('tasks/extension-waiting')
      return {
        told: { dayFrom: row.dueOn, dayTo: asksFor },
        afterwards: (askedById) =>
          tx.extension.create({
            data: {
              assignmentId: id,
              askedById,
              obstacle,
              // there is one: checked above
              dueBefore: toColumn(row.dueOn ?? asksFor),
              asksFor: toColumn(asksFor),
              askedOn: toColumn(ctx.today),
            },
            select: { id: true },
          }),
      }
    },
  })
}
