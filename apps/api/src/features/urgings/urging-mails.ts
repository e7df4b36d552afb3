import type { Tx } from '@phoihop/db/client'
import { civilDateAt } from '@phoihop/domain/civil-date'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import sql from 'sql-template-tag'
import { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { FileStore } from '../../platform/file-store.ts'
import { type DueMail, type MailKind, type MailMeans, postMails } from '../../platform/mail.ts'
import { findActorByMembership, heldOn } from '../../platform/session.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { visibleAssignment } from '../../platform/visible.ts'
import { visibleUrging } from './queries.ts'

const URGING_MAIL = 'urging'
const REMIND_MAIL = 'work-reminder'

const Urged = z.object({ urgingId: z.uuid(), membershipId: z.uuid() })
const Reminded = z.object({ assignmentId: z.uuid(), membershipId: z.uuid(), reminderId: z.uuid() })

/** Those who answer for a unit's work: its secretaries, leaders and officers of today. */
function listAnswering(ctx: Ctx, tx: Tx, organisationId: string) {
  return readRowsIn<{ personId: string; membershipId: string }>(
    tx,
    sql`select m.person_id as "personId", m.id as "membershipId" from membership m
      where m.function in ('secretary', 'officer', 'leader') and ${heldOn(ctx.today)}
        and (m.organisation_id = ${organisationId}::uuid
          or m.organisation_id in (select o.id from organisation o where o.serves_id = ${organisationId}::uuid))
      order by m.id limit 500`,
  )
}

/** The slip goes to those who answer for the unit's work. */
export async function mailUnit(ctx: Ctx, tx: Tx, urging: { id: string; organisationId: string }): Promise<void> {
  const people = await listAnswering(ctx, tx, urging.organisationId)
  await postMails(
    ctx,
    tx,
    people.map(({ personId, membershipId }) => ({
      kind: URGING_MAIL,
      key: `${URGING_MAIL}:${urging.id}`,
      personId,
      territoryId: ctx.actor.territoryId,
      data: { urgingId: urging.id, membershipId },
    })),
  )
}

/** A word to those who answer for one piece of work; answers how many it goes to. */
export async function mailReminder(
  ctx: Ctx,
  tx: Tx,
  { assignmentId, organisationId, reminderId }: { assignmentId: string; organisationId: string; reminderId: string },
): Promise<number> {
  const people = await listAnswering(ctx, tx, organisationId)
  await postMails(
    ctx,
    tx,
    people.map(({ personId, membershipId }) => ({
      kind: REMIND_MAIL,
      key: `${REMIND_MAIL}:${reminderId}`,
      personId,
      territoryId: ctx.actor.territoryId,
      data: { assignmentId, membershipId, reminderId },
    })),
  )
  return new Set(people.map(({ personId }) => personId)).size
}

/** How many people today's word about a piece of work goes to. */
export async function countReminded(ctx: Ctx, assignmentId: string): Promise<number> {
  const row = await readRow<{ count: number }>(
    ctx.db,
    sql`select count(m.id)::int as count from reminder r left join mail m on m.key = ${`${REMIND_MAIL}:`} || r.id::text
      where r.assignment_id = ${assignmentId}::uuid and r.on_day = ${ctx.today}::date`,
  )
  return row?.count ?? 0
}

interface UrgingTold {
  id: string
  kind: string
  number: string
  symbol: string
  keeperName: string
  works: number
  pdfSha256: string
}

async function findUrging(means: MailMeans, { data, personId }: DueMail): Promise<UrgingTold | null> {
  const { urgingId, membershipId } = Urged.parse(data)
  const actor = await findActorByMembership(means.db, membershipId, civilDateAt(means.clock().getTime()))
  if (actor?.personId !== personId) return null
  return readRow<UrgingTold>(
    means.db,
    sql`select u.id, u.kind, u.number, u.symbol, k.name as "keeperName", u.pdf_sha256 as "pdfSha256",
        (select count(*)::int from urging_work w where w.urging_id = u.id) as works
      from urging u join organisation k on k.id = u.keeper_id
      where u.id = ${urgingId}::uuid and u.state = 'issued' and ${visibleUrging(actor)}`,
  )
}

interface WorkTold {
  taskId: string
  assignmentId: string
  quote: string
  due: string | null
  words: string | null
}

/** Still not done, and still this person's to know. */
async function findWork(means: MailMeans, { data, personId }: DueMail): Promise<WorkTold | null> {
  const { assignmentId, membershipId, reminderId } = Reminded.parse(data)
  const actor = await findActorByMembership(means.db, membershipId, civilDateAt(means.clock().getTime()))
  if (actor?.personId !== personId) return null
  return readRow<WorkTold>(
    means.db,
    sql`select t.id as "taskId", a.id as "assignmentId", case when c.sensitivity = 'restricted' then '' else t.quote end as quote,
        to_char(coalesce(a.approved_due_on, a.due_on), 'FMDD/FMMM/YYYY') as due, r.words
      from assignment a join task t on t.id = a.task_id join conclusion c on c.id = t.conclusion_id
      join reminder r on r.id = ${reminderId}::uuid and r.assignment_id = a.id
      where a.id = ${assignmentId}::uuid and a.completed_on is null and a.withdrawn_on is null and ${visibleAssignment(actor)}`,
  )
}

/** `files`: the slip goes along as it was kept. */
export function urgingMails({ files }: { files: FileStore }): Readonly<Record<string, MailKind>> {
  return {
    [URGING_MAIL]: {
      stillAllowed: async (means, mail) => (await findUrging(means, mail)) !== null,
      async write(means, mail) {
        const told = await findUrging(means, mail)
        if (!told) throw new Error('the slip may not be told any more')
        const code = paperCode(told) ?? told.number
        const name = told.kind === 'urging-slip' ? 'Phiếu đôn đốc' : 'Công văn đôn đốc'
        const content = await readFile(files, told.pdfSha256)
        return {
          subject: `${name} số ${code}`,
          text: `Kính gửi ông/bà,

${told.keeperName} gửi ${name.toLowerCase()} số ${code} về ${told.works} nhiệm vụ quá hạn của cơ quan ông/bà. Xem và trả lời ở:

${means.publicUrl}/urgings/${told.id}`,
          ...(content && {
            attachments: [{ filename: `don-doc-${told.number}.pdf`, content, contentType: 'application/pdf' }],
          }),
        }
      },
    },
    [REMIND_MAIL]: {
      stillAllowed: async (means, mail) => (await findWork(means, mail)) !== null,
      async write(means, mail) {
        const told = await findWork(means, mail)
        if (!told) throw new Error('the work was done while its mail was written')
        const quote = told.quote.replace(/\s+/gu, ' ').replaceAll('**', '').trim()
        return {
          subject: `Nhắc việc${told.due === null ? '' : `, hạn ${told.due}`}`,
          text: `Kính gửi ông/bà,

Cơ quan ông/bà còn nhiệm vụ chưa xong${told.due === null ? '' : `, hạn ${told.due}`}${quote === '' ? '.' : `:\n\n${quote}`}
${told.words === null ? '' : `\n${told.words}\n`}
Mở và trả lời ở:

${means.publicUrl}/tasks/${told.taskId}#a-${told.assignmentId}`,
        }
      },
    },
  }
}

async function readFile(files: FileStore, sha256: string): Promise<Buffer | null> {
  const content = await files.open(sha256)
  if (!content) return null
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}
