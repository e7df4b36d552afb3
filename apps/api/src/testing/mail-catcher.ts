import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail server of its own that keeps what it is given. */
export interface MailCatcher {
  url: string
  mails: Email[]
  /** what it answers to the next mails; null: takes them */
  refuseWith(answer: { code: number; words: string } | null): void
  close(): Promise<void>
}

export async function catchMails(): Promise<MailCatcher> {
  const mails: Email[] = []
  let refusal: { code: number; words: string } | null = null
  const keep = async (raw: Buffer) => {
    mails.push(await PostalMime.parse(raw))
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (refusal) return done(Object.assign(new Error(refusal.words), { responseCode: refusal.code }))
        void (async () => {
          await keep(Buffer.concat(parts))
          done()
        })()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // listening on TCP it has a port
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuseWith: (answer) => {
      refusal = answer
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
