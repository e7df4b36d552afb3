import { civilDateAt } from '@phoihop/domain/civil-date'
import { paperCode } from '@phoihop/domain/conclusions/paper-code'
import type { Actor } from '@phoihop/domain/policy/actor'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { nameOn } from '../../platform/brief-on.ts'
import type { DueMail, Letter, MailKind, MailMeans } from '../../platform/mail.ts'
import { findActorByMembership } from '../../platform/session.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { renderPaper } from '../renditions/public.ts'
import { DELIVERY_MAIL, REMINDER_MAIL } from './deliver-paper.ts'

/** A mail that waited longer for a server that can send is no news any more. */
const NEWS_DAYS = 14

const Data = z.object({ deliveryId: z.uuid(), membershipId: z.uuid() })

interface Told {
  paperId: string
  organisationId: string
  content: 'whole' | 'excerpt'
  form: 'conclusion' | 'notice'
  number: string | null
  symbol: string | null
  subject: string
  sensitivity: string
  issuerName: string
  issuedOn: string | null
  openedAt: string | null
  /** sent not long ago */
  fresh: boolean
  quotes: string[]
}

interface Found {
  told: Told
  actor: Actor
}

/** What may be told now: the post is still held, and sees the paper. Null when it may not be told any more. */
async function findTold(means: MailMeans, { data, personId }: DueMail): Promise<Found | null> {
  const { deliveryId, membershipId } = Data.parse(data)
  const today = civilDateAt(means.clock().getTime())
  const actor = await findActorByMembership(means.db, membershipId, today)
  if (actor?.personId !== personId) return null
  const told = await readRow<Told>(
    means.db,
    sql`select c.id as "paperId", d.organisation_id as "organisationId", d.content, c.form, c.number, c.symbol, c.subject, c.sensitivity,
        ${nameOn(sql`c.issuer_id`, sql`c.issued_on`)} as "issuerName", to_char(c.issued_on, 'FMDD/FMMM/YYYY') as "issuedOn",
        d.opened_at as "openedAt",
        d.sent_at > ${means.clock().toISOString()}::timestamptz - make_interval(days => ${NEWS_DAYS}::int) as fresh,
        coalesce((select json_agg(t.quote order by t.span_start) from task t where t.conclusion_id = c.id and exists (
          select 1 from assignment a where a.task_id = t.id and d.organisation_id in (a.organisation_id, a.held_by_id))), '[]') as quotes
      from delivery d join conclusion c on c.id = d.conclusion_id
      where d.id = ${deliveryId}::uuid and ${visibleConclusion(actor)}`,
  )
  return told && { told, actor }
}

function nameOf({ form, number, symbol, issuedOn }: Told): string {
  const type = form === 'conclusion' ? 'Kết luận' : 'Thông báo'
  return `${type} số ${paperCode({ number, symbol }) ?? ''} ngày ${issuedOn ?? ''}`
}

/** The words of a letter; of a restricted paper nothing but its number leaves the house. */
function wordsOf(told: Told, publicUrl: string, first: string): string {
  const restricted = told.sensitivity === 'restricted'
  const work = restricted || told.quotes.length === 0 ? '' : `\nPhần việc của đơn vị:\n\n${listed(told.quotes)}\n`
  return `Kính gửi ông/bà,

${first}

${nameOf(told)}${restricted ? '' : `\n${told.subject}`}
Cơ quan ban hành: ${told.issuerName}
${work}
Mở văn bản và xác nhận đã nhận:

${publicUrl}/conclusions/${told.paperId}`
}

/**
 * The paper, or the excerpt of the body's own work, as PDF. A restricted paper stays in the house; one that cannot be
 * printed (a character no font has) is told without it.
 */
async function attachedPaper(means: MailMeans, { told, actor }: Found): Promise<NonNullable<Letter['attachments']>> {
  if (told.sensitivity === 'restricted') return []
  const ctx = { db: means.db, today: civilDateAt(means.clock().getTime()), actor }
  const excerpt = told.content === 'excerpt' ? { organisationId: told.organisationId } : {}
  try {
    const { name, content } = await renderPaper(ctx, told.paperId, { format: 'pdf', ...excerpt })
    return [{ filename: `${name}.pdf`, content, contentType: 'application/pdf' }]
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

function listed(quotes: readonly string[]): string {
  return quotes.map((quote) => `- ${quote.replace(/\s+/gu, ' ').replaceAll('**', '')}`).join('\n')
}

export const DELIVERY_MAILS: Readonly<Record<string, MailKind>> = {
  [DELIVERY_MAIL]: {
    stillAllowed: async (means, mail) => (await findTold(means, mail))?.told.fresh ?? false,
    async write(means, mail) {
      const found = await findTold(means, mail)
      if (!found) throw new Error('the paper may not be told any more')
      const { told } = found
      return {
        subject: `Văn bản đến: ${nameOf(told)}`,
        text: wordsOf(told, means.publicUrl, 'Cơ quan ông/bà vừa được gửi văn bản sau:'),
        attachments: await attachedPaper(means, found),
      }
    },
  },
  [REMINDER_MAIL]: {
    async stillAllowed(means, mail) {
      const found = await findTold(means, mail)
      return found !== null && found.told.openedAt === null
    },
    async write(means, mail) {
      const found = await findTold(means, mail)
      if (!found) throw new Error('the paper may not be told any more')
      const { told } = found
      return {
        subject: `Nhắc: chưa mở ${nameOf(told)}`,
        text: wordsOf(told, means.publicUrl, 'Văn bản sau đã gửi đến cơ quan ông/bà nhưng chưa ai mở:'),
      }
    },
  },
}
