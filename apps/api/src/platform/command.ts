import { createHash } from 'node:crypto'
import type { ErrorCode } from '@phoihop/contract/error-codes'
import { Prisma, type Tx } from '@phoihop/db/client'
import { AppError } from './app-error.ts'
import { type Outcome, writeAudit } from './audit.ts'
import type { Ctx } from './ctx.ts'

const NO_RESULT_YET = '00000000-0000-0000-0000-000000000000'

/**
 * Runs one command: all of it or nothing, its audit row in the same transaction, and under an idempotency key only
 * once. The key's row is written first, so that the same act sent twice at one moment waits and then finds it done.
 */
export async function command(
  ctx: Ctx,
  action: string,
  input: unknown,
  run: (tx: Tx) => Promise<Outcome>,
): Promise<string> {
  const requestHash = createHash('sha256').update(JSON.stringify(input)).digest('hex')
  const done = await findDone(ctx, action, requestHash)
  if (done) return done
  try {
    return await ctx.db.prisma.$transaction((tx) => runOnce(ctx, tx, action, requestHash, run), {
      timeout: 60_000,
      maxWait: 15_000,
    })
  } catch (error) {
    if (!isKeyCollision(error)) throw refusalOf(error) ?? error
    const other = await findDone(ctx, action, requestHash)
    if (!other) throw error
    return other
  }
}

async function runOnce(
  ctx: Ctx,
  tx: Tx,
  action: string,
  requestHash: string,
  run: (tx: Tx) => Promise<Outcome>,
): Promise<string> {
  const key = ctx.idempotencyKey
  const { accountId } = ctx.actor
  if (key) {
    await tx.idempotencyKey.create({
      data: { accountId, key, action, requestHash, resultId: NO_RESULT_YET, createdAt: ctx.now },
    })
  }
  const outcome = await run(tx)
  if (key) {
    await tx.idempotencyKey.update({ where: { accountId_key: { accountId, key } }, data: { resultId: outcome.id } })
  }
  // last of all: rows of the audit trail are written one after the other, and nobody waits long for the order
  for (const one of outcome.also ?? []) await writeAudit(ctx, tx, one.action, one.outcome)
  await writeAudit(ctx, tx, action, outcome)
  return outcome.id
}

async function findDone(ctx: Ctx, action: string, requestHash: string): Promise<string | null> {
  if (!ctx.idempotencyKey) return null
  const found = await ctx.db.prisma.idempotencyKey.findUnique({
    where: { accountId_key: { accountId: ctx.actor.accountId, key: ctx.idempotencyKey } },
  })
  if (!found) return null
  if (found.action !== action || found.requestHash !== requestHash) throw new AppError('request/key-reused')
  return found.resultId
}

function isKeyCollision(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    error.code === 'P2002' &&
    JSON.stringify(error.meta ?? {}).includes('idempotency')
  )
}

/** What the database keeps once: two who write the same at one moment, and only one may. */
const ONCE: readonly [index: string, code: ErrorCode][] = [
  ['conclusion_number_once', 'conclusions/number-taken'],
  ['number_entry_once', 'conclusions/number-taken'],
  ['review_open_once', 'reviews/already-open'],
  ['organisation_name_once', 'organisations/name-taken'],
  ['organisation_code_once', 'organisations/code-taken'],
  ['locality_name_once', 'organisations/name-taken'],
  ['email', 'people/email-taken'],
  ['file_id', 'tasks/file-unknown'],
  ['assignment_once', 'tasks/unit-already'],
  ['extension_waiting_once', 'tasks/extension-waiting'],
]

function refusalOf(error: unknown): AppError | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null
  const told = JSON.stringify(error.meta ?? {}) + error.message
  const found = ONCE.find(([index]) => told.includes(index))
  return found ? new AppError(found[1]) : null
}
