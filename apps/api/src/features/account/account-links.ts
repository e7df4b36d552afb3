import type { Tx } from '@phoihop/db/client'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { formatDay } from './format-day.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { dropMails, type MailKind, type MailMeans, postMail } from '../../platform/mail.ts'
import type { Secrets } from '../../platform/secrets.ts'
import { hashToken } from '../../platform/session.ts'

export type LinkKind = 'invitation' | 'reset'

const LINK_DAYS = 7
const DERIVED_FOR = 'account-link'

/**
 * Makes a one-time link and the mail that carries it; earlier links of the account close. Its token is derived from the
 * link's id with the key outside the database, where only its hash stands: neither a stolen database nor the outbox opens
 * an account, and a mail sent again carries the same link.
 */
export async function makeLink(
  ctx: OpenCtx,
  tx: Tx,
  { kind, account, territoryId }: { kind: LinkKind; account: { id: string; personId: string }; territoryId: string },
): Promise<void> {
  await closeLinks(ctx, tx, account.id)
  const id = randomUUID()
  await tx.accountLink.create({
    data: {
      id,
      accountId: account.id,
      kind,
      tokenHash: Uint8Array.from(hashToken(linkToken(ctx.secrets, id))),
      createdAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + LINK_DAYS * 86_400_000),
    },
  })
  const mail = { kind: `account-${kind}`, key: linkKey(id), personId: account.personId, territoryId }
  await postMail(ctx, tx, { ...mail, data: { linkId: id } })
}

export function linkKey(linkId: string): string {
  return `account-link:${linkId}`
}

/** A link that is used, replaced or no longer wanted opens nothing. */
export async function closeLinks(ctx: OpenCtx, tx: Tx, accountId: string): Promise<void> {
  const open = await tx.accountLink.findMany({ where: { accountId, closedAt: null }, select: { id: true } })
  await tx.accountLink.updateMany({ where: { accountId, closedAt: null }, data: { closedAt: ctx.now } })
  await dropMails(
    ctx,
    tx,
    open.map(({ id }) => linkKey(id)),
  )
}

function linkToken(secrets: Secrets, linkId: string): string {
  return secrets.deriveToken(DERIVED_FOR, linkId)
}

/** After the #, which browsers keep to themselves: no server's log and no Referer shows the token. */
export function linkUrl(secrets: Secrets, publicUrl: string, linkId: string): string {
  return `${publicUrl}/accept#${linkToken(secrets, linkId)}`
}

const LinkData = z.object({ linkId: z.uuid() })

/** The link a mail carries, while it opens something. */
export async function findMailedLink(means: Pick<MailMeans, 'db' | 'clock'>, data: unknown) {
  const parsed = LinkData.safeParse(data)
  if (!parsed.success) return null
  return means.db.prisma.accountLink.findFirst({
    where: { id: parsed.data.linkId, closedAt: null, expiresAt: { gt: means.clock() }, account: { disabledAt: null } },
    select: { id: true, expiresAt: true, account: { select: { email: true, person: { select: { fullName: true } } } } },
  })
}

function linkMail(
  words: (link: { url: string; name: string; email: string; until: string }) => [string, string],
): MailKind {
  return {
    stillAllowed: async (means, mail) => (await findMailedLink(means, mail.data)) !== null,
    async write(means, mail) {
      const link = await findMailedLink(means, mail.data)
      if (!link) throw new Error('the link closed while its mail was written')
      const { email, person } = link.account
      const url = linkUrl(means.secrets, means.publicUrl, link.id)
      const [subject, text] = words({ url, email, name: person.fullName, until: formatDay(link.expiresAt) })
      return { subject, text }
    },
  }
}

export const ACCOUNT_MAILS: Readonly<Record<string, MailKind>> = {
  'account-invitation': linkMail(({ url, name, email, until }) => [
    'Mời dùng phần mềm Phối Hợp',
    `Kính gửi ông/bà ${name},

Ông/bà được mở tài khoản ${email} trên phần mềm Phối Hợp. Mở đường liên kết sau để tự đặt mật khẩu:

${url}

Đường liên kết dùng được một lần, đến ngày ${until}. Không chuyển thư này cho người khác.

Nếu ông/bà không rõ vì sao nhận được thư này, xin bỏ qua hoặc báo người quản trị của cơ quan.`,
  ]),
  'account-reset': linkMail(({ url, name, email, until }) => [
    'Đặt lại mật khẩu phần mềm Phối Hợp',
    `Kính gửi ông/bà ${name},

Người quản trị vừa cấp đường liên kết để đặt lại mật khẩu tài khoản ${email}:

${url}

Đường liên kết dùng được một lần, đến ngày ${until}. Mật khẩu cũ vẫn dùng được cho đến khi ông/bà đặt mật khẩu mới.

Nếu ông/bà không đề nghị việc này, xin báo ngay người quản trị của cơ quan.`,
  ]),
}
