import type { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { WORD_ACTS } from '@phoihop/domain/tasks/assignment-acts'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { actOnAssignment } from './act-on-assignment.ts'

/**
 * Says a report of the own unit anew, words and percent: the wrong one stays in the history, struck through. The share of
 * the work changes with it only where it was the last one told.
 */
export function correctResponse(ctx: Ctx, id: string, given: z.output<typeof assignmentActsApi.correct.body>) {
  const { correctsId, percent } = given
  return actOnAssignment(ctx, id, 'correct', {
    given,
    effect: async (tx, row) => {
      const [wrong] = await readRowsIn<{ percent: number | null; isLast: boolean }>(
        tx,
        sql`select r.percent, not exists (select 1 from response n where n.assignment_id = r.assignment_id
              and n.percent is not null and (n.at, n.id) > (r.at, r.id)) as "isLast"
          from response r where r.id = ${correctsId}::uuid and r.assignment_id = ${row.id}::uuid and r.act = any(${[...WORD_ACTS, 'correct']}::text[])
            and not exists (select 1 from response x where x.corrects_id = r.id)`,
      )
      if (!wrong) throw new AppError('tasks/response-unknown', { fields: { correctsId: 'tasks/response-unknown' } })
      // "xong" is all of it: only a share that was told can be told anew
      const share = row.state === 'reported' || wrong.percent === null ? null : percent
      return {
        data: { percent: wrong.isLast && share !== null ? share : row.percent },
        told: { correctsId, percent: share },
      }
    },
  })
}
