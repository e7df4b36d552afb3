import { randomBytes } from 'node:crypto'
import type { Database } from '@phoihop/db/client'
import { civilDateAt } from '@phoihop/domain/civil-date'
import { hashPassword } from '../features/account/public.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { FileStore } from '../platform/file-store.ts'
import type { Secrets } from '../platform/secrets.ts'
import { findActorByMembership } from '../platform/session.ts'

/** From where the demo's history is acted out: as anybody, at any moment, through the use cases of the API. */
export interface DemoSeat {
  db: Database
  as(membershipId: string, at: string): Promise<Ctx>
  password(email: string): string
  passwordHash(email: string): Promise<string>
}

export function takeSeat(db: Database, { files, secrets }: { files: FileStore; secrets: Secrets }): DemoSeat {
  const passwords = new Map<string, string>()
  const actors = new Map<string, Promise<Ctx['actor']>>()
  const password = (email: string) => {
    const known = passwords.get(email) ?? randomBytes(12).toString('base64url')
    passwords.set(email, known)
    return known
  }
  const findActor = async (membershipId: string, today: string) => {
    const actor = await findActorByMembership(db, membershipId, today)
    if (!actor) throw new Error(`nobody holds ${membershipId} on ${today}`)
    return actor
  }
  return {
    db,
    password,
    passwordHash: (email) => hashPassword(password(email)),
    async as(membershipId, at) {
      const now = new Date(at)
      const today = civilDateAt(now.getTime())
      const known = actors.get(membershipId) ?? findActor(membershipId, today)
      actors.set(membershipId, known)
      const actor = await known
      return {
        actor,
        db,
        files,
        secrets,
        now,
        today,
        requestId: 'trình diễn',
        address: 'trình diễn',
        demo: true,
        idempotencyKey: null,
      }
    },
  }
}
