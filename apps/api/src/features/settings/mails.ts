import type { MailRow } from '@phoihop/contract/settings'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { findMailedLink, linkUrl } from '../account/public.ts'

const MOST = 100

/**
 * Whether mail goes out, and what did not: waiting or given up; what carries a link to hand over first, then the newest.
 */
export async function listMails(ctx: Ctx, mailFrom: string | null) {
  authorize(ctx.actor, mayAdminister)
  const rows = await readRows<MailRow & { total: number }>(
    ctx.db,
    sql`select w.id, w.kind, json_build_object('id', p.id, 'fullName', p.full_name) as person, w.created_at as "createdAt",
        w.state, w.attempts, w.last_error as "lastError",
        exists (select 1 from account_link k where k.id = (w.data->>'linkId')::uuid and k.closed_at is null
          and k.expires_at > ${ctx.now.toISOString()}::timestamptz) as "hasLink",
        count(*) over ()::int as total
      from mail w join person p on p.id = w.person_id
      where w.territory_id = ${ctx.actor.territoryId}::uuid and w.state in ('waiting', 'failed')
      order by "hasLink" desc, w.created_at desc, w.id desc limit ${MOST}`,
  )
  const mails = rows.map(({ total: _, ...row }) => row)
  return { configured: mailFrom !== null, from: mailFrom, mails, total: rows[0]?.total ?? 0 }
}

/**
 * The link of a mail that cannot go out by itself, to be handed over by hand. Where mail works the administrator never
 * sees it. Without mail whoever shows the link could use it too: the look stands in the trail, and so does taking off
 * a second factor, which otherwise stands even against who has the link.
 */
export async function showLink(ctx: Ctx, id: string, means: { mailFrom: string | null; publicUrl: string }) {
  const mail = await ctx.db.prisma.mail.findFirst({
    where: { id, territoryId: ctx.actor.territoryId },
    include: { person: { select: { id: true, fullName: true } } },
  })
  // a guest's mail carries no link to an account
  if (!mail?.person) notFound()
  authorize(ctx.actor, mayAdminister)
  if (mail.state !== 'failed' && means.mailFrom !== null) throw new AppError('settings/mail-works')
  const link = await findMailedLink({ db: ctx.db, clock: () => ctx.now }, mail.data)
  if (!link || !['waiting', 'failed'].includes(mail.state)) throw new AppError('settings/mail-settled')
  const { person } = mail
  await command(ctx, 'settings.show-link', { id }, async () => ({
    id: person.id,
    subject: { type: 'person', id: person.id, name: person.fullName },
    after: { kind: mail.kind },
  }))
  return { url: linkUrl(ctx.secrets, means.publicUrl, link.id), expiresAt: link.expiresAt.toISOString() }
}
