import type { Tx } from '@phoihop/db/client'
import { createTransport } from 'nodemailer'
import sql from 'sql-template-tag'
import { z } from 'zod'
import { addJob, type JobWork } from './jobs.ts'
import { type DueMail, type Letter, type MailKind, type MailMeans, SEND_MAIL } from './mail.ts'
import { readRowsIn } from './sql.ts'

/** The way out of the house. */
export interface Mailer {
  from: string
  send(letter: Letter & { to: string; messageId: string }): Promise<void>
  close(): void
}

export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }
  const transport = createTransport(smtpUrl, { ...patience, disableFileAccess: true, disableUrlAccess: true })
  return {
    from,
    send: async (letter) => {
      await transport.sendMail({ ...letter, from })
    },
    close: () => transport.close(),
  }
}

export type MailKinds = Readonly<Record<string, MailKind>>

const Payload = z.object({ id: z.uuid() })
const Refusal = z.object({ responseCode: z.number().min(500).max(599) })

/**
 * The job that sends one mail. The row is locked while it goes out, so two workers never send it both; killed between
 * the server's yes and our note of it, it goes out again with the same Message-ID, by which mail servers know it.
 */
export function sendMailJob(means: MailMeans, kinds: MailKinds, mailer: Mailer | null): JobWork {
  return async (payload, { last }) => {
    if (!mailer) return // it waits for a server that can send; see repostMails
    const { id } = Payload.parse(payload)
    const trouble = await means.db.prisma.$transaction((tx) => settle(tx, { means, kinds, mailer }, { id, last }), {
      timeout: 90_000,
      maxWait: 30_000,
    })
    if (trouble && !trouble.final) throw new Error(trouble.message)
  }
}

interface Post {
  means: MailMeans
  kinds: MailKinds
  mailer: Mailer
}

async function settle(tx: Tx, post: Post, { id, last }: { id: string; last: boolean }) {
  const [mail] = await readRowsIn<DueMail>(
    tx,
    sql`select id, kind, coalesce(person_id::text, '') as "personId", data from mail
      where id = ${id}::uuid and state = 'waiting' for update skip locked`,
  )
  if (!mail) return null
  const now = post.means.clock()
  const note = (data: { state?: string; lastError?: string; settledAt?: Date }) =>
    tx.mail.update({ where: { id }, data: { ...data, attempts: { increment: 1 } }, select: { id: true } })
  const kind = post.kinds[mail.kind]
  const to = await addressOf(tx, post.means, { mail, kind })
  if (!kind || !to || !(await kind.stillAllowed(post.means, mail))) {
    await note({ state: 'dropped', settledAt: now })
    return null
  }
  try {
    const letter = await kind.write(post.means, mail)
    await post.mailer.send({ ...letter, to, messageId: `<${id}@${new URL(post.means.publicUrl).hostname}>` })
    await note({ state: 'sent', settledAt: now })
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const final = last || Refusal.safeParse(error).success
    await note({ lastError: message.slice(0, 300), ...(final && { state: 'failed', settledAt: now }) })
    return { message, final }
  }
}

/** The address of the person's account, if it may be used; of a guest, that which the kind of mail knows. */
async function addressOf(
  tx: Tx,
  means: MailMeans,
  { mail, kind }: { mail: DueMail; kind: MailKind | undefined },
): Promise<string | null> {
  if (mail.personId === '') return (await kind?.guestAddress?.(means, mail)) ?? null
  const account = await tx.account.findFirst({
    where: { personId: mail.personId, disabledAt: null },
    select: { email: true },
  })
  return account?.email ?? null
}

/** At each start: what waited for a mail server, or was in the hands of a program that was killed, is taken up again. */
export async function repostMails({ db }: MailMeans): Promise<void> {
  const waiting = await db.prisma.mail.findMany({
    where: { state: 'waiting' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 1000,
    select: { id: true },
  })
  await db.prisma.$transaction(async (tx) => {
    for (const { id } of waiting) await addJob(tx, SEND_MAIL, { id }, { key: `mail:${id}` })
  })
}
