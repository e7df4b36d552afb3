import type { Database } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Actor } from '@phoihop/domain/policy/actor'
import type { FileStore } from './file-store.ts'
import type { Secrets } from './secrets.ts'
import type { SessionFacts } from './session.ts'

/** What every use case gets: the time of asking, the database, the files, and where the request came from. */
export interface OpenCtx {
  db: Database
  files: FileStore
  secrets: Secrets
  now: Date
  today: CivilDate
  /** the time that phones show, by which their codes are made; left out where it is `now` */
  phoneNow?: Date
  requestId: string
  address: string
  demo: boolean
  /** chosen by the client for one act; the same key acts once */
  idempotencyKey: string | null
}

/** What reading needs: also of a job, which nobody asks for. */
export type ReadCtx = Pick<Ctx, 'db' | 'today' | 'actor'>

/** The same with the signed-in person in the post in use. */
export interface Ctx extends OpenCtx {
  actor: Actor
  /** none for commands run at the machine itself */
  session?: SessionFacts
}
