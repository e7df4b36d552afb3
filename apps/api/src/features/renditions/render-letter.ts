import type { RenditionFormat } from '@phoihop/contract/renditions'
import type { Database } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { invitationOf } from '@phoihop/paper/kinds/invitation'
import type { MeetingGuest } from '@phoihop/paper/kinds/meeting-facts'
import { dayWords } from '@phoihop/domain/civil-date'
import sql from 'sql-template-tag'
import { nameOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import { readRow } from '../../platform/sql.ts'
import { signatureOf } from './official-paper-of.ts'
import { paperBaseOf } from './paper-base-of.ts'
import { printPaper } from './paper-in-worker.ts'

interface LetterRow {
  convenerId: string
  title: string
  heldOn: CivilDate
  beginsAt: string | null
  endsAt: string | null
  place: string | null
  chairName: string | null
  chairPost: string | null
  answerBy: CivilDate | null
  number: string | null
  symbol: string | null
  issuedOn: CivilDate | null
  signerAuthority: string | null
  signerPost: string | null
  signerName: string | null
  note: string | null
  agenda: string[]
  lines: Line[]
  guests: MeetingGuest[]
  attendees: MeetingGuest[]
}

interface Line {
  post: string
  body: string | null
  className: string | null
  name: string | null
}

/**
 * Giấy mời as the convener sends it: the lines of the expected composition as they are written, then guests by name; of a
 * meeting without them, those who are listed to attend. Whoever calls this has asked who may read it.
 */
export async function renderLetter(db: Database, meetingId: string, format: RenditionFormat): Promise<Buffer> {
  const row = await getLetterRow(db, meetingId)
  const on = row.issuedOn ?? row.heldOn
  const { base, name } = await paperBaseOf({ db }, row.convenerId, { on, code: 'GM' })
  const signature = signatureOf(row)
  const letter = {
    ...base,
    number: row.number,
    symbol: row.symbol ?? base.symbol,
    issuedOn: row.issuedOn,
    signature: signature ?? base.signature,
  }
  const facts = {
    title: row.title,
    heldOn: row.heldOn,
    beginsAt: row.beginsAt,
    endsAt: row.endsAt,
    place: row.place,
    chair: { name: row.chairName, post: row.chairPost },
    secretary: null,
    guests: [{ group: null, rows: guestsOf(row) }],
    course: [],
    agenda: row.agenda,
    notes: notesOf(row),
  }
  return printPaper(invitationOf(letter, facts, name), format)
}

function guestsOf({ lines, guests, attendees }: LetterRow): MeetingGuest[] {
  const asked = [...lines.map(guestOf), ...guests]
  return asked.length > 0 ? asked : attendees
}

/** Words that say already of which bodies a post is meant. */
const NAMES_BODIES = /(?:xã|huyện|tỉnh|các|từng|đoàn thể|mttq)/iu

function guestOf({ post, body, className, name }: Line): MeetingGuest {
  if (className === null) return { name, post, body }
  return { name: null, post: NAMES_BODIES.test(post) ? post : `${post} ${bodiesOf(className)}`, body: null }
}

/** `Các xã (UBND các xã)` is, within a line, `UBND các xã`. */
function bodiesOf(className: string): string {
  return /\((.+)\)$/u.exec(className)?.[1] ?? className
}

function notesOf({ note, answerBy }: LetterRow): string[] {
  const asked = answerBy === null ? [] : [`Đề nghị trả lời trước hết ngày ${dayWords(answerBy)}.`]
  return [...(note ?? '').split('\n').filter((words) => words.trim() !== ''), ...asked]
}

async function getLetterRow(db: Database, id: string): Promise<LetterRow> {
  const row = await readRow<LetterRow>(
    db,
    sql`select m.convener_id as "convenerId", m.title, m.held_on as "heldOn", m.begins_at as "beginsAt", m.ends_at as "endsAt",
        m.place, m.chair_name as "chairName", m.chair_post as "chairPost", m.answer_by as "answerBy",
        i.number, i.symbol, i.issued_on as "issuedOn", i.signer_authority as "signerAuthority", i.signer_post as "signerPost",
        i.signer_name as "signerName", i.note,
        coalesce((select json_agg(a.title order by a.ordinal, a.id) from agenda_item a where a.meeting_id = m.id), '[]') as agenda,
        coalesce((select json_agg(json_build_object('post', r.post, 'className', c.name,
            'body', case when not exists (select 1 from organisation o where o.id = r.organisation_id
              and position(lower(o.short_name) in lower(r.post)) > 0) then ${nameOn(sql`r.organisation_id`, sql`m.held_on`)} end,
            'name', case when r.organisation_id is not null and r.count = 1 then
              (select s.name from seat s where s.rule_id = r.id and s.membership_id is not null order by s.ordinal limit 1) end)
            order by r.ordinal, r.id) from seat_rule r left join class_address c on c.code = r.class_code
          where r.meeting_id = m.id and r.role not in ('chair', 'secretary')), '[]') as lines,
        coalesce((select json_agg(json_build_object('name', s.name, 'post', s.post, 'body', s.body_words) order by s.ordinal, s.id)
          from seat s where s.meeting_id = m.id and s.organisation_id is null), '[]') as guests,
        coalesce((select json_agg(json_build_object('name', e.name, 'post', e.post,
            'body', ${nameOn(sql`e.organisation_id`, sql`m.held_on`)}) order by e.ordinal) from attendee e
          where e.meeting_id = m.id and e.role not in ('chair', 'secretary')), '[]') as attendees
      from meeting m left join invitation i on i.meeting_id = m.id where m.id = ${id}::uuid`,
  )
  return row ?? notFound()
}
