import type { Prisma, Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import {
  groupOf,
  MAIL_CHOICES,
  MAIL_DEFAULTS,
  type MailChoice,
  mailTime,
  type NoticeFacts,
} from '@phoihop/domain/notices/notice-kinds'
import sql from 'sql-template-tag'
import { toColumn } from '../../platform/civil-column.ts'
import { postMails } from '../../platform/mail.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** One notice to one person, before it is known when they want their mails. */
export interface NewNotice extends NoticeFacts {
  key: string
  personId: string
  membershipId: string
  day?: CivilDate | null
  count?: number | null
  byName?: string | null
  unitName?: string | null
  own: boolean
  /** when it happened, if not now */
  at?: Date
  conclusionId: string
  taskId?: string | null
  assignmentId?: string | null
}

/** The channel on which the program hears whom there is something new for. */
export const CHANNEL = 'notice'
export const NOTICE_MAIL = 'notice'

/**
 * Adds notices, each once for its act and person; what shall not wait goes into the outbox in the same transaction, and
 * open pages are told when it ends. How many were new.
 */
export async function addNotices(tx: Tx, now: Date, notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0
  const choices = await readChoices(tx, [...new Set(notices.map(({ personId }) => personId))])
  const times = notices.map((one) => mailTime(one, choices(one)))
  const made = await tx.notice.createManyAndReturn({
    data: notices.map((one, i) => rowOf(one, now, times[i] ?? 'never')),
    skipDuplicates: true,
    select: { id: true, key: true, personId: true, membershipId: true, mail: true },
  })
  const territories = await territoriesOf(
    tx,
    made.filter(({ mail }) => mail === 'sent').map((one) => one.membershipId),
  )
  await postMails(
    { now },
    tx,
    made.flatMap(({ id, key, personId, membershipId, mail }) => {
      const territoryId = territories.get(membershipId)
      return mail === 'sent' && territoryId !== undefined
        ? [{ kind: NOTICE_MAIL, key: `notice:${key}`, personId, territoryId, data: { noticeIds: [id] } }]
        : []
    }),
  )
  const told = [...new Set(made.map((one) => one.membershipId))]
  if (told.length > 0)
    await readRowsIn(tx, sql`select pg_notify(${CHANNEL}, m)::text from unnest(${told}::text[]) as m`)
  return made.length
}

const MAIL_OF: Record<MailChoice, string> = { 'at-once': 'sent', daily: 'wait', never: 'none' }

function rowOf(one: NewNotice, at: Date, time: MailChoice): Prisma.NoticeCreateManyInput {
  const { day = null, count = null, byName = null, unitName = null, taskId = null, assignmentId = null, ...rest } = one
  return { at, ...rest, day: toColumn(day), count, byName, unitName, taskId, assignmentId, mail: MAIL_OF[time] }
}

async function readChoices(tx: Tx, personIds: string[]): Promise<(one: NewNotice) => MailChoice> {
  const rows = await tx.noticeChoice.findMany({ where: { personId: { in: personIds } } })
  const chosen = new Map(rows.map(({ personId, group, mail }) => [`${personId} ${group}`, mail]))
  return (one) => {
    const group = groupOf(one)
    const choice = chosen.get(`${one.personId} ${group}`)
    return MAIL_CHOICES.find((known) => known === choice) ?? MAIL_DEFAULTS[group]
  }
}

async function territoriesOf(tx: Tx, membershipIds: string[]): Promise<Map<string, string>> {
  if (membershipIds.length === 0) return new Map()
  const rows = await readRowsIn<{ id: string; territoryId: string }>(
    tx,
    sql`select m.id, l.territory_id as "territoryId" from membership m join organisation o on o.id = m.organisation_id
      join locality l on l.id = o.locality_id where m.id = any(${membershipIds}::uuid[])`,
  )
  return new Map(rows.map(({ id, territoryId }) => [id, territoryId]))
}
