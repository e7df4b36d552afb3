import type { Database, Tx } from '@phoihop/db/client'
import { type CivilDate, civilDateAt } from '@phoihop/domain/civil-date'
import { type Audience, toldOf } from '@phoihop/domain/notices/notice-kinds'
import type { ResponseAct } from '@phoihop/domain/tasks/assignment-moves'
import { unreachable } from '@phoihop/domain/unreachable'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { readRowsIn } from '../../platform/sql.ts'
import { TOLD_ABOUT } from '../../platform/tell-later.ts'
import { addNotices, type NewNotice } from './add-notices.ts'
import { peopleOf, type Reader } from './people-of.ts'
import { tellComment } from './tell-comment.ts'
import { tellPeriod, tellReminder, tellUrging } from './tell-unit.ts'

const NEWS_DAYS = 30
const Payload = z.object({ about: z.enum(TOLD_ABOUT), id: z.uuid() })

export interface TellMeans {
  db: Database
  clock: () => Date
}

/** The job that makes the notices of one act; run twice it tells once. */
export async function tell({ db, clock }: TellMeans, payload: unknown): Promise<void> {
  const { about, id } = Payload.parse(payload)
  const now = clock()
  const today = civilDateAt(now.getTime())
  await db.prisma.$transaction(
    async (tx) => {
      const notices = await noticesOf(tx, about, id, today)
      // what waited a month for its telling is no news
      const oldest = now.getTime() - NEWS_DAYS * 86_400_000
      await addNotices(
        tx,
        now,
        notices.filter(({ at }) => at === undefined || at.getTime() > oldest),
      )
    },
    { timeout: 60_000, maxWait: 30_000 },
  )
}

function noticesOf(tx: Tx, about: (typeof TOLD_ABOUT)[number], id: string, today: CivilDate): Promise<NewNotice[]> {
  switch (about) {
    case 'response':
      return tellResponse(tx, id, today)
    case 'issue':
      return tellIssue(tx, id, today)
    case 'comment':
      return tellComment(tx, id, today)
    case 'period':
      return tellPeriod(tx, id, today)
    case 'reminder':
      return tellReminder(tx, id, today)
    case 'urging':
      return tellUrging(tx, id, today)
    default:
      return unreachable(about)
  }
}

interface Responded {
  at: Date
  act: ResponseAct
  personId: string
  byName: string
  unitName: string
  holderId: string
  keeperId: string
  handedToId: string | null
  conclusionId: string
  taskId: string
  assignmentId: string
}

async function tellResponse(tx: Tx, id: string, today: CivilDate): Promise<NewNotice[]> {
  const [row] = await readRowsIn<Responded>(
    tx,
    sql`select r.at, r.act, r.person_id as "personId", b.short_name as "byName", o.short_name as "unitName",
        a.held_by_id as "holderId", c.keeper_id as "keeperId", a.handed_to_id as "handedToId",
        c.id as "conclusionId", t.id as "taskId", a.id as "assignmentId"
      from response r join assignment a on a.id = r.assignment_id join task t on t.id = a.task_id
      join conclusion c on c.id = t.conclusion_id join organisation o on o.id = a.held_by_id
      join membership m on m.id = r.membership_id join organisation b on b.id = m.organisation_id
      where r.id = ${id}::uuid`,
  )
  if (!row) return []
  const { to } = toldOf(row.act)
  const readers = [...(await askedOf(tx, to, row, today)), ...(await followersOf(tx, row.taskId))]
  const { personId: actorId, holderId, keeperId: _, handedToId: __, act, ...subject } = row
  return readers
    .filter(({ personId }) => personId !== actorId)
    .map(({ bodyId, personId, membershipId }) => ({
      ...subject,
      key: `response:${id}`,
      kind: 'response' as const,
      act,
      days: null,
      personId,
      membershipId,
      own: bodyId === holderId,
    }))
}

async function askedOf(tx: Tx, to: Audience, row: Responded, today: CivilDate): Promise<Reader[]> {
  switch (to) {
    case 'unit':
      return [...(await peopleOf(tx, 'workers', [row.holderId], today)), ...(await personOf(tx, row))]
    case 'person':
      return personOf(tx, row)
    case 'leads': {
      const leads = await tx.assignment.findMany({
        where: { taskId: row.taskId, role: 'lead', state: { not: 'withdrawn' } },
        select: { heldById: true },
        take: 2000,
      })
      const bodies = leads.flatMap(({ heldById }) => heldById ?? [])
      return [
        ...(await peopleOf(tx, 'workers', bodies, today)),
        ...(await peopleOf(tx, 'office', [row.keeperId], today)),
      ]
    }
    case 'deciders':
      return peopleOf(tx, 'office', [row.keeperId], today)
    case 'followers':
      return []
    default:
      return unreachable(to)
  }
}

async function personOf(tx: Tx, { handedToId, holderId }: Responded): Promise<Reader[]> {
  if (handedToId === null) return []
  const found = await tx.membership.findUnique({ where: { id: handedToId }, select: { personId: true } })
  return found ? [{ bodyId: holderId, membershipId: handedToId, personId: found.personId }] : []
}

/** Who follows the task; for no body of their own. */
export function followersOf(tx: Tx, taskId: string): Promise<Reader[]> {
  return readRowsIn<Reader>(
    tx,
    sql`select m.organisation_id as "bodyId", m.id as "membershipId", m.person_id as "personId"
      from subscription s join membership m on m.id = s.membership_id where s.task_id = ${taskId}::uuid
      order by m.person_id, m.id limit 1000`,
  )
}

/** Each body that a paper gives work is told once, whatever number of pieces. */
async function tellIssue(tx: Tx, conclusionId: string, today: CivilDate): Promise<NewNotice[]> {
  const given = await readRowsIn<{
    bodyId: string
    unitName: string
    byName: string
    count: number
    taskId: string
    at: Date
  }>(
    tx,
    sql`select a.held_by_id as "bodyId", o.short_name as "unitName", b.short_name as "byName", count(*)::int as count,
        case when count(*) = 1 then min(a.task_id::text) end as "taskId", c.issued_at as at
      from assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
      join organisation o on o.id = a.held_by_id join organisation b on b.id = c.issuer_id
      where c.id = ${conclusionId}::uuid and c.state = 'issued' and a.state <> 'withdrawn'
      group by a.held_by_id, o.short_name, b.short_name, c.issued_at order by a.held_by_id`,
  )
  const bodies = new Map(given.map((one) => [one.bodyId, one]))
  const readers = await peopleOf(tx, 'workers', [...bodies.keys()], today)
  return readers.flatMap(({ bodyId, ...reader }) => {
    const of = bodies.get(bodyId)
    return of === undefined
      ? []
      : [
          {
            ...reader,
            key: `issue:${conclusionId}:${bodyId}`,
            kind: 'issue' as const,
            act: null,
            days: null,
            count: of.count,
            byName: of.byName,
            unitName: of.unitName,
            own: true,
            at: of.at,
            conclusionId,
            taskId: of.taskId,
          },
        ]
  })
}
