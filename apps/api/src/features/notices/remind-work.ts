import type { Database, Tx } from '@phoihop/db/client'
import { type CivilDate, civilDateAt, daysBetween } from '@phoihop/domain/civil-date'
import type { NoticeKind } from '@phoihop/domain/notices/notice-kinds'
import { escalationAt, stepAt } from '@phoihop/domain/notices/reminder-ladder'
import { readTellingSettings, REMINDER_REACH, type TellingSettings } from '@phoihop/domain/settings/telling-settings'
import sql from 'sql-template-tag'
import { readRowsIn } from '../../platform/sql.ts'
import { addNotices, type NewNotice } from './add-notices.ts'
import { peopleOf, type Reader } from './people-of.ts'

interface Open {
  assignmentId: string
  taskId: string
  conclusionId: string
  unitName: string
  holderId: string
  keeperId: string
  handedToId: string | null
  handedPersonId: string | null
  dueOn: CivilDate | null
  reviewOn: CivilDate | null
  /** set while nobody has taken it up */
  acknowledgeBy: CivilDate | null
}

/**
 * Once a day: whose work comes near its last day, is past it, is not taken up, or waits for a word, is told by the steps
 * of the ladder; then the unit's leader and the office that follows it. How many notices were new.
 */
export async function remindWork(db: Database, now: Date): Promise<number> {
  const today = civilDateAt(now.getTime())
  const territories = await db.prisma.locality.groupBy({ by: ['territoryId'] })
  let told = 0
  for (const { territoryId } of territories)
    told += await db.prisma.$transaction((tx) => remindTerritory(tx, territoryId, { now, today }), {
      timeout: 120_000,
      maxWait: 30_000,
    })
  return told
}

const BATCH = 500

async function remindTerritory(tx: Tx, territoryId: string, { now, today }: { now: Date; today: CivilDate }) {
  const stored = await tx.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'telling' } } })
  const settings = readTellingSettings(stored?.value)
  const open = await readOpen(tx, territoryId, today)
  const bodies = open.map(({ holderId }) => holderId)
  const people: People = {
    workers: byBody(await peopleOf(tx, 'workers', bodies, today)),
    leaders: byBody(await peopleOf(tx, 'leaders', bodies, today)),
    office: byBody(
      await peopleOf(
        tx,
        'office',
        open.map(({ keeperId }) => keeperId),
        today,
      ),
    ),
  }
  const notices = open.flatMap((one) => noticesOf(one, { today, settings, people }))
  let told = 0
  for (let i = 0; i < notices.length; i += BATCH) told += await addNotices(tx, now, notices.slice(i, i + BATCH))
  return told
}

interface People {
  workers: Map<string, Reader[]>
  leaders: Map<string, Reader[]>
  office: Map<string, Reader[]>
}

function readOpen(tx: Tx, territoryId: string, today: CivilDate): Promise<Open[]> {
  const [from, to] = [sql`${today}::date - ${REMINDER_REACH}::int`, sql`${today}::date + ${REMINDER_REACH}::int`]
  return readRowsIn<Open>(
    tx,
    sql`select a.id as "assignmentId", t.id as "taskId", c.id as "conclusionId", o.short_name as "unitName",
        a.held_by_id as "holderId", c.keeper_id as "keeperId", a.handed_to_id as "handedToId", h.person_id as "handedPersonId",
        to_char(coalesce(a.approved_due_on, a.due_on), 'YYYY-MM-DD') as "dueOn", to_char(a.review_on, 'YYYY-MM-DD') as "reviewOn",
        case when a.state = 'assigned' then to_char(a.acknowledge_by, 'YYYY-MM-DD') end as "acknowledgeBy"
      from assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
      join organisation o on o.id = a.held_by_id join locality l on l.id = o.locality_id
      left join membership h on h.id = a.handed_to_id
      where l.territory_id = ${territoryId}::uuid and c.state = 'issued'
        and a.state in ('assigned', 'acknowledged', 'in-progress', 'sent-back')
        and (coalesce(a.approved_due_on, a.due_on) between ${from} and ${to}
          or (coalesce(a.approved_due_on, a.due_on) is null and a.review_on between ${from} and ${to})
          or (a.state = 'assigned' and a.acknowledge_by between ${from} and ${today}::date - 1))
      order by a.id limit 20000`,
  )
}

interface Asking {
  today: CivilDate
  settings: TellingSettings
  people: People
}

function noticesOf(one: Open, asking: Asking): NewNotice[] {
  const { today, settings } = asking
  const notices: NewNotice[] = []
  const day = one.dueOn ?? one.reviewOn
  if (day !== null) {
    const left = daysBetween(today, day)
    const step = stepAt(settings.reminderDays, left)
    const kind = one.dueOn === null ? 'word' : 'due'
    if (step !== null) notices.push(...toAll(one, asking, { kind, day, days: left, step: String(step) }))
  }
  if (one.acknowledgeBy !== null && one.acknowledgeBy < today) {
    const late = daysBetween(one.acknowledgeBy, today)
    const { leader, office } = escalationAt(late, settings)
    const step = office ? 'office' : leader ? 'leader' : 'unit'
    notices.push(...toAll(one, asking, { kind: 'unacknowledged', day: one.acknowledgeBy, days: -late, step }))
  }
  return notices
}

interface Step {
  kind: NoticeKind
  day: CivilDate
  /** left until the day, negative after it */
  days: number
  step: string
}

function toAll(one: Open, { settings, people }: Asking, { kind, day, days, step }: Step): NewNotice[] {
  const { holderId, keeperId, handedToId, handedPersonId, dueOn: _, reviewOn: __, acknowledgeBy: ___, ...subject } = one
  const { leader, office } = escalationAt(-days, settings)
  const handed =
    handedToId !== null && handedPersonId !== null
      ? [{ bodyId: holderId, membershipId: handedToId, personId: handedPersonId }]
      : []
  const readers = [
    ...(people.workers.get(holderId) ?? []),
    ...handed,
    ...(leader ? (people.leaders.get(holderId) ?? []) : []),
    ...(office ? (people.office.get(keeperId) ?? []) : []),
  ]
  return readers.map(({ bodyId, membershipId, personId }) => ({
    ...subject,
    key: `${kind}:${one.assignmentId}:${day}:${step}`,
    kind,
    act: null,
    days,
    day,
    own: bodyId === holderId,
    membershipId,
    personId,
  }))
}

function byBody(readers: readonly Reader[]): Map<string, Reader[]> {
  const found = new Map<string, Reader[]>()
  for (const reader of readers) found.set(reader.bodyId, [...(found.get(reader.bodyId) ?? []), reader])
  return found
}
