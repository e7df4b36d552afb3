import type { Tx } from '@phoihop/db/client'
import { writeOpenAudit } from '../../platform/audit.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { territoryOf } from './territory-of.ts'

interface AccountAct {
  action: string
  /** null: no such account */
  person: { id: string; fullName: string } | null
  /** who did it, when it was not the person */
  by?: string
  after?: unknown
}

/** The trail of what happens to an account without a session, in the territory of its person's newest post. */
export async function writeAccountAudit(
  ctx: Pick<OpenCtx, 'now' | 'requestId' | 'address'>,
  tx: Tx,
  { action, person, by, after }: AccountAct,
): Promise<void> {
  await writeOpenAudit(ctx, tx, action, {
    // asked for nobody too: it takes as long
    territoryId: await territoryOf(tx, person?.id ?? NOBODY),
    personName: by ?? person?.fullName ?? UNKNOWN,
    ...(person && by === undefined && { personId: person.id }),
    subject: { type: 'person', id: person?.id ?? null, name: person?.fullName ?? UNKNOWN },
    after,
  })
}

const NOBODY = '00000000-0000-0000-0000-000000000000'
const UNKNOWN = 'không có tài khoản này'
