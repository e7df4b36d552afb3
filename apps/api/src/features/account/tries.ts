import { createHash } from 'node:crypto'
import { FAILURES_FORGOTTEN_HOURS, waitMinutes } from '@phoihop/domain/account/lock-out'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import type { OpenCtx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** Whose tries are counted: an address, apart for each device that signed in to it before. */
export interface TryCount {
  emailSha256: string
  device: string
}

export function tryCountOf(email: string, device: string): TryCount {
  return { emailSha256: createHash('sha256').update(email.toLowerCase()).digest('hex'), device }
}

/**
 * Takes one try before anything is checked, and refuses while the count is locked. Counted beforehand, and for any
 * address: tries sent all at one moment count too, and the count does not tell which addresses have accounts.
 */
export async function takeTry(ctx: OpenCtx, { emailSha256, device }: TryCount): Promise<number> {
  const forgotten = new Date(ctx.now.getTime() - FAILURES_FORGOTTEN_HOURS * 3_600_000).toISOString()
  const now = ctx.now.toISOString()
  const taken = await ctx.db.prisma.$transaction(async (tx) => {
    const [row] = await readRowsIn<{ failures: number }>(
      tx,
      sql`insert into sign_in_failure as f (email_sha256, device, failures, last_at)
        values (${emailSha256}, ${device}, 1, ${now}::timestamptz)
        on conflict (email_sha256, device) do update set
          failures = case when f.last_at < ${forgotten}::timestamptz then 1 else f.failures + 1 end,
          last_at = excluded.last_at, locked_until = null
        where f.locked_until is null or f.locked_until <= excluded.last_at
        returning failures`,
    )
    if (!row) return null
    const minutes = waitMinutes(row.failures)
    if (minutes > 0) {
      const lockedUntil = new Date(ctx.now.getTime() + minutes * 60_000)
      await tx.signInFailure.update({ where: { emailSha256_device: { emailSha256, device } }, data: { lockedUntil } })
    }
    return row.failures
  })
  if (taken === null) throw new AppError('session/too-many-failures')
  return taken
}

/** The try was no failure, though no success either: it is given back, with the wait it alone caused. */
export async function giveTryBack(ctx: OpenCtx, { emailSha256, device }: TryCount, taken: number): Promise<void> {
  await ctx.db.prisma.$executeRaw`update sign_in_failure set failures = greatest(failures - 1, 0),
    locked_until = case when failures = ${taken} then null else locked_until end
    where email_sha256 = ${emailSha256} and device = ${device}`
}

/** Success ends the count; old counts of others go with it. */
export async function forgetTries(ctx: OpenCtx, { emailSha256, device }: TryCount): Promise<void> {
  const old = new Date(ctx.now.getTime() - FAILURES_FORGOTTEN_HOURS * 3_600_000)
  await ctx.db.prisma.signInFailure.deleteMany({
    where: { OR: [{ emailSha256, device }, { lastAt: { lt: old } }] },
  })
}
