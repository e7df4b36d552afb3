import { calendarLetter } from '@phoihop/domain/invitations/calendar-letter'
import { civilDateAt } from '@phoihop/domain/civil-date'
import type { Actor } from '@phoihop/domain/policy/actor'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { nameOn } from '../../platform/brief-on.ts'
import type { DueMail, MailMeans } from '../../platform/mail.ts'
import { findActorByMembership } from '../../platform/session.ts'
import { readRow } from '../../platform/sql.ts'
import { guestUrl } from './guest-link.ts'

const Data = z.object({
  meetingId: z.uuid(),
  membershipId: z.uuid().nullable(),
  seatId: z.uuid().nullable(),
})

export interface MailedMeeting {
  id: string
  state: string
  title: string
  heldOn: string
  beginsAt: string | null
  endsAt: string | null
  place: string | null
  chair: string | null
  answerBy: string | null
  cancelReason: string | null
  sequence: number
  convenerName: string
  note: string | null
  number: string | null
  version: number
}

export interface FoundMail {
  meeting: MailedMeeting
  /** who reads it: a person in a post, or a guest */
  actor: Actor | null
  name: string
  email: string
  /** a seat of theirs has no answer yet */
  silent: boolean
  url: string
}

/** A meeting as letters and calendars tell it, with what is written of its invitation. */
export async function readMailedMeeting(db: MailMeans['db'], id: string): Promise<MailedMeeting | null> {
  return readRow<MailedMeeting>(
    db,
    sql`select m.id, m.state, m.title, m.held_on as "heldOn", m.begins_at as "beginsAt", m.ends_at as "endsAt", m.place,
        nullif(concat_ws(', ', m.chair_name, m.chair_post), '') as chair, m.answer_by as "answerBy", m.cancel_reason as "cancelReason",
        m.calendar_sequence as sequence, ${nameOn(sql`m.convener_id`, sql`m.held_on`)} as "convenerName", i.note, i.number,
        coalesce(i.version, 0) as version
      from meeting m left join invitation i on i.meeting_id = m.id where m.id = ${id}::uuid`,
  )
}

/** Whom a waiting mail concerns now; null when the person is no longer invited, or the post has ended. */
export async function findMail(means: MailMeans, { data, personId }: DueMail): Promise<FoundMail | null> {
  const { meetingId, membershipId, seatId } = Data.parse(data)
  const meeting = await readMailedMeeting(means.db, meetingId)
  if (!meeting) return null
  if (seatId !== null) return findGuest(means, meeting, seatId)
  const today = civilDateAt(means.clock().getTime())
  const actor = membershipId === null ? null : await findActorByMembership(means.db, membershipId, today)
  if (!actor || actor.personId !== personId) return null
  const row = await readRow<{ silent: boolean; email: string | null }>(
    means.db,
    sql`select bool_or(s.answer = 'none') as silent, (select a.email from account a where a.person_id = ${personId}::uuid) as email
      from seat s where s.meeting_id = ${meetingId}::uuid and s.invited_at is not null
        and (s.membership_id = ${actor.membershipId}::uuid
          or s.membership_id is null and s.organisation_id = ${actor.organisationId}::uuid)
      having count(*) > 0`,
  )
  if (!row) return null
  const url = `${means.publicUrl}/meetings/${meetingId}`
  return { meeting, actor, name: actor.personName, email: row.email ?? '', silent: row.silent, url }
}

async function findGuest(means: MailMeans, meeting: MailedMeeting, seatId: string): Promise<FoundMail | null> {
  const seat = await means.db.prisma.seat.findFirst({
    where: { id: seatId, meetingId: meeting.id, email: { not: null }, linkHash: { not: null } },
    select: { name: true, email: true, answer: true },
  })
  if (!seat?.email) return null
  return {
    meeting,
    actor: null,
    name: seat.name ?? '',
    email: seat.email,
    silent: seat.answer === 'none',
    url: guestUrl(means.secrets, means.publicUrl, seatId),
  }
}

export async function guestAddress(means: MailMeans, mail: DueMail): Promise<string | null> {
  const found = await findMail(means, mail)
  return found?.actor === null ? found.email : null
}

/** The meeting as a calendar takes it. */
export function calendarOf(
  method: 'REQUEST' | 'CANCEL',
  { meeting, name, email, url }: Omit<FoundMail, 'actor' | 'silent'>,
  { now, host }: { now: Date; host: string },
): string {
  const { chair, note, convenerName, ...facts } = meeting
  const description = [`${convenerName} mời họp.`, chair && `Chủ trì: ${chair}`, note, url].filter(Boolean).join('\n')
  return calendarLetter(method, {
    ...facts,
    description,
    url,
    organizer: convenerName,
    organizerEmail: `khong-tra-loi@${host}`,
    attendee: { name, email: email || `khong-co-thu@${host}` },
    now,
  })
}
