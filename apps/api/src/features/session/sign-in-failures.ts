import { createHash } from 'node:crypto'
import type { OpenCtx } from '../../platform/ctx.ts'

/** After so many wrong passwords in a row an address is locked for a while. */
const MAX_FAILURES = 8
const LOCK_MINUTES = 15
/** What was counted longer ago no longer matters. */
const FORGET_HOURS = 24

/** Whether the address is locked now. Asked and counted for any address, so that it does not tell which have accounts. */
export async function isLocked(ctx: OpenCtx, email: string): Promise<boolean> {
  const row = await ctx.db.prisma.signInFailure.findUnique({ where: { emailSha256: keyOf(email) } })
  const lockedUntil = row?.lockedUntil ?? null
  return lockedUntil !== null && lockedUntil > ctx.now
}

export async function countFailure(ctx: OpenCtx, email: string): Promise<void> {
  const emailSha256 = keyOf(email)
  const { failures } = await ctx.db.prisma.signInFailure.upsert({
    where: { emailSha256 },
    create: { emailSha256, failures: 1, lastAt: ctx.now },
    update: { failures: { increment: 1 }, lastAt: ctx.now },
    select: { failures: true },
  })
  if (failures < MAX_FAILURES) return
  const lockedUntil = new Date(ctx.now.getTime() + LOCK_MINUTES * 60_000)
  await ctx.db.prisma.signInFailure.update({ where: { emailSha256 }, data: { lockedUntil, failures: 0 } })
}

/** A right password ends the count; old counts of others go with it. */
export async function forgetFailures(ctx: OpenCtx, email: string): Promise<void> {
  const old = new Date(ctx.now.getTime() - FORGET_HOURS * 3_600_000)
  await ctx.db.prisma.signInFailure.deleteMany({
    where: { OR: [{ emailSha256: keyOf(email) }, { lastAt: { lt: old } }] },
  })
}

function keyOf(email: string): string {
  return createHash('sha256').update(email).digest('hex')
}
