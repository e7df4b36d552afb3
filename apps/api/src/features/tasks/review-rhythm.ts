import type { Tx } from '@phoihop/db/client'
import type { Recurrence } from '@phoihop/domain/tasks/deadline'
import type { ReviewRhythm } from '@phoihop/domain/tasks/review-day'
import sql from 'sql-template-tag'
import { readRowsIn } from '../../platform/sql.ts'

/** What sets the rhythm in which a word about a task is asked for: the meetings of its paper's series, its recurrence. */
export async function reviewRhythm(tx: Tx, taskId: string): Promise<ReviewRhythm> {
  const [row] = await readRowsIn<{ recurrence: Recurrence | null; meetings: string[] }>(
    tx,
    sql`select t.recurrence, array(select n.held_on::text from meeting m join meeting n on n.series_id = m.series_id
          where m.id = c.meeting_id and n.state <> 'cancelled' and n.held_on > c.issued_on order by n.held_on limit 200) as meetings
      from task t join conclusion c on c.id = t.conclusion_id where t.id = ${taskId}::uuid`,
  )
  return row ?? { recurrence: null, meetings: [] }
}
