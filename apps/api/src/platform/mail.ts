import type { Database, Prisma, Tx } from '@phoihop/db/client'
import type { OpenCtx } from './ctx.ts'
import { addJobs } from './jobs.ts'
import type { Secrets } from './secrets.ts'

/** What the writing of a letter may use. */
export interface MailMeans {
  db: Database
  secrets: Secrets
  clock: () => Date
  /** the address people reach the product at, without a slash at its end */
  publicUrl: string
}

/** A mail that waits to be sent. */
export interface DueMail {
  id: string
  kind: string
  /** '': a guest without an account */
  personId: string
  /** what the act left for the letter: ids, no secrets */
  data: unknown
}

export interface Letter {
  subject: string
  text: string
  attachments?: { filename: string; content: Buffer; contentType: string }[]
}

/** One kind of mail; the slice that sends it defines it and app.ts lists it. */
export interface MailKind {
  /** asked at the moment of sending: is it still due, and may this person still know? If not, it is dropped */
  stillAllowed(means: MailMeans, mail: DueMail): Promise<boolean>
  write(means: MailMeans, mail: DueMail): Promise<Letter>
  /** the address of a guest without an account; people have that of their account */
  guestAddress?(means: MailMeans, mail: DueMail): Promise<string | null>
}

interface NewMail {
  kind: string
  /** of the act: with the person it is once */
  key: string
  /** null: a guest, see guestAddress */
  personId: string | null
  territoryId: string
  data: Prisma.InputJsonObject
}

/** What was not sent yet of these acts need not be: it came to pass, or was taken back. */
export async function dropMails(ctx: Pick<OpenCtx, 'now'>, tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.mail.updateMany({
    where: { key: { in: [...keys] }, state: { in: ['waiting', 'failed'] } },
    data: { state: 'dropped', settledAt: ctx.now },
  })
}

export const SEND_MAIL = 'send-mail'

/**
 * Puts a mail into the outbox, in the transaction of the act that causes it: both happen or neither. The same act and
 * person twice is one mail. It goes to the address the person's account has when it is sent.
 */
export function postMail(ctx: Pick<OpenCtx, 'now'>, tx: Tx, mail: NewMail): Promise<void> {
  return postMails(ctx, tx, [mail])
}

/** The same for many, in as many statements as for one. */
export async function postMails(ctx: Pick<OpenCtx, 'now'>, tx: Tx, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return
  const made = await tx.mail.createManyAndReturn({
    data: mails.map((mail) => ({ ...mail, createdAt: ctx.now })),
    skipDuplicates: true,
    select: { id: true },
  })
  const ids = made.map(({ id }) => id)
  await addJobs(tx, SEND_MAIL, ids, 'mail:')
}
