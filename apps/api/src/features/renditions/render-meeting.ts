import type { MeetingPaper, RenditionFormat } from '@phoihop/contract/renditions'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { OfficialPaper } from '@phoihop/paper/official-paper'
import { attendanceListOf } from '@phoihop/paper/kinds/attendance-list'
import type { MeetingFacts } from '@phoihop/paper/kinds/meeting-facts'
import { minutesOf } from '@phoihop/paper/kinds/minutes'
import sql, { type Sql } from 'sql-template-tag'
import { nameOn } from '../../platform/brief-on.ts'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'
import { readNoted } from './read-noted.ts'
import { paperBaseOf } from './paper-base-of.ts'
import { renderLetter } from './render-letter.ts'
import { printPaper } from './paper-in-worker.ts'
import type { Rendition } from './render-paper.ts'

interface MeetingRow {
  hostId: string
  title: string
  heldOn: CivilDate
  place: string | null
  chairName: string | null
  chairPost: string | null
  summary: string | null
  beginsAt: string | null
  endsAt: string | null
  opened: string | null
  closed: string | null
  secretaryName: string | null
  attendees: { tier: string | null; role: string; name: string | null; post: string; body: string | null }[]
}

const CODES: Record<MeetingPaper, string> = { invitation: 'GM', minutes: 'BB', 'attendance-list': 'DS' }
const NAMES: Record<MeetingPaper, string> = {
  invitation: 'giay-moi',
  minutes: 'bien-ban',
  'attendance-list': 'danh-sach-du-hop',
}

/**
 * Giấy mời, biên bản or danh sách of a meeting from what the product knows of it; what it does not know gets room. The
 * convener invites, the host keeps minutes and list. Whoever sees the meeting may print them.
 */
export async function renderMeeting(
  ctx: Ctx,
  id: string,
  { kind, format }: { kind: MeetingPaper; format: RenditionFormat },
): Promise<Rendition> {
  const row = await getMeetingRow(ctx, id)
  const name = `${NAMES[kind]}-${row.heldOn}`
  if (kind === 'invitation') return { name, content: await renderLetter(ctx.db, id, format) }
  const { base } = await paperBaseOf(ctx, row.hostId, { on: row.heldOn, code: CODES[kind] })
  const facts = factsOf(row)
  const noted = kind === 'minutes' ? await notedOf(ctx, id, row, facts) : {}
  const papers: Record<Exclude<MeetingPaper, 'invitation'>, () => OfficialPaper> = {
    minutes: () => minutesOf({ ...base, recipients: [], filing: null }, { ...facts, ...noted }),
    'attendance-list': () => attendanceListOf({ ...base, signature: null }, facts),
  }
  return { name, content: await printPaper(papers[kind](), format) }
}

/** The hour in Vietnam, as papers write it. */
function hourOf(column: Sql): Sql {
  return sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI')`
}

async function getMeetingRow(ctx: Ctx, id: string): Promise<MeetingRow> {
  const row = await readRow<MeetingRow>(
    ctx.db,
    sql`select m.host_id as "hostId", m.title, m.held_on as "heldOn", m.place,
        m.chair_name as "chairName", m.chair_post as "chairPost", m.summary, m.begins_at as "beginsAt", m.ends_at as "endsAt",
        ${hourOf(sql`m.opened_at`)} as opened, ${hourOf(sql`m.closed_at`)} as closed, m.secretary_name as "secretaryName",
        coalesce((select json_agg(json_build_object('tier', x.name, 'role', e.role, 'name', e.name, 'post', e.post,
            'body', ${nameOn(sql`e.organisation_id`, sql`m.held_on`)}) order by x.level nulls last, e.ordinal)
          from attendee e left join tier x on x.code = e.tier_code where e.meeting_id = m.id), '[]') as attendees
      from meeting m where m.id = ${id}::uuid and ${visibleMeeting(ctx.actor)}`,
  )
  return row ?? notFound()
}

/** What the minutes say besides: when it really began and ended, who stayed away, how it went. */
async function notedOf(ctx: Ctx, id: string, row: MeetingRow, facts: MeetingFacts): Promise<Partial<MeetingFacts>> {
  const { course, absent } = await readNoted(ctx, id)
  return {
    beginsAt: row.opened ?? row.beginsAt,
    endsAt: row.closed ?? row.endsAt,
    guests: absent.length === 0 ? facts.guests : [...facts.guests, { group: 'Vắng mặt', rows: absent }],
    course: course.length === 0 ? facts.course : [...facts.course, ...course],
  }
}

function factsOf(row: MeetingRow): MeetingFacts {
  return {
    title: row.title,
    heldOn: row.heldOn,
    beginsAt: row.beginsAt,
    endsAt: row.endsAt,
    place: row.place,
    chair: { name: row.chairName, post: row.chairPost },
    secretary: row.secretaryName ?? row.attendees.find(({ role }) => role === 'secretary')?.name ?? null,
    guests: groupsOf(row.attendees),
    course: (row.summary ?? '').split('\n').filter((line) => line.trim() !== ''),
  }
}

const GUESTS = 'Khách mời'

/** By tier, guests of no tier after them; one group without a name where all stand in one. */
function groupsOf(attendees: MeetingRow['attendees']): MeetingFacts['guests'] {
  const groups = new Map<string | null, MeetingFacts['guests'][number]['rows']>()
  for (const { tier, role, name, post, body } of attendees) {
    const group = tier ?? (role === 'guest' ? GUESTS : null)
    const rows = groups.get(group) ?? []
    rows.push({ name, post, body })
    groups.set(group, rows)
  }
  const isOne = groups.size === 1
  return [...groups].map(([group, rows]) => ({
    group: isOne ? null : group,
    rows,
  }))
}
