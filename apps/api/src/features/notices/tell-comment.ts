import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import sql from 'sql-template-tag'
import { readRowsIn } from '../../platform/sql.ts'
import type { NewNotice } from './add-notices.ts'
import { peopleOf, type Reader } from './people-of.ts'

interface Said {
  at: Date
  personId: string
  byName: string
  bodyId: string
  keeperId: string
  conclusionId: string
  taskId: string
}

/**
 * A comment is told who follows the task and who has spoken on it; one of the office besides to the units at work, one of
 * a unit to the office.
 */
export async function tellComment(tx: Tx, id: string, today: CivilDate): Promise<NewNotice[]> {
  const [said] = await readRowsIn<Said>(
    tx,
    sql`select k.at, k.person_id as "personId", p.full_name || ' (' || o.short_name || ')' as "byName", o.id as "bodyId",
        c.keeper_id as "keeperId", c.id as "conclusionId", t.id as "taskId"
      from comment k join person p on p.id = k.person_id join membership m on m.id = k.membership_id
      join organisation o on o.id = m.organisation_id join task t on t.id = k.task_id
      join conclusion c on c.id = t.conclusion_id where k.id = ${id}::uuid and k.removed_at is null`,
  )
  if (!said) return []
  const office = await peopleOf(tx, 'office', [said.keeperId], today)
  const ofOffice = office.some(({ personId }) => personId === said.personId)
  const asked = ofOffice ? await peopleOf(tx, 'workers', await bodiesAtWork(tx, said.taskId), today) : office
  const readers = [...asked, ...(await speakersOf(tx, said.taskId))]
  const { personId: actorId, byName, conclusionId, taskId, at } = said
  return readers
    .filter(({ personId }) => personId !== actorId)
    .map(({ personId, membershipId }) => ({
      key: `comment:${id}`,
      kind: 'comment' as const,
      act: null,
      days: null,
      byName,
      own: false,
      at,
      conclusionId,
      taskId,
      personId,
      membershipId,
    }))
}

async function bodiesAtWork(tx: Tx, taskId: string): Promise<string[]> {
  const rows = await tx.assignment.findMany({
    where: { taskId, state: { notIn: ['accepted', 'withdrawn'] } },
    select: { heldById: true },
    take: 2000,
  })
  return rows.flatMap(({ heldById }) => heldById ?? [])
}

function speakersOf(tx: Tx, taskId: string): Promise<Reader[]> {
  return readRowsIn<Reader>(
    tx,
    sql`select m.organisation_id as "bodyId", m.id as "membershipId", m.person_id as "personId" from membership m
      where m.function <> 'staff' and m.id in (select s.membership_id from subscription s where s.task_id = ${taskId}::uuid
        union select k.membership_id from comment k where k.task_id = ${taskId}::uuid)
      order by m.person_id, m.id limit 1000`,
  )
}
