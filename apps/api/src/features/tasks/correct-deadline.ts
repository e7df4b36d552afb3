import type { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { actOnAssignment } from './act-on-assignment.ts'

/** Mends a day that was entered wrongly: the first deadline itself. No extension, and not counted as one. */
export function correctDeadline(ctx: Ctx, id: string, given: z.output<typeof assignmentActsApi.correctDeadline.body>) {
  const { dueOn } = given
  return actOnAssignment(ctx, id, 'correct-deadline', {
    given,
    effect: async (_tx, row) => {
      const refuse = (code: 'tasks/deadline-same' | 'tasks/deadline-before-paper') => {
        throw new AppError(code, { fields: { dueOn: code } })
      }
      if (row.firstDueOn === null) throw new AppError('tasks/extension-without-day')
      if (dueOn === row.firstDueOn) refuse('tasks/deadline-same')
      if (dueOn < row.issuedOn) refuse('tasks/deadline-before-paper')
      return { data: { dueOn: toColumn(dueOn) }, told: { dayFrom: row.firstDueOn, dayTo: dueOn } }
    },
  })
}
