import { Prisma, type Tx } from '@phoihop/db/client'
import type { Ctx } from './ctx.ts'

/** What a command did; `id` is what its answer is made of. */
export interface Outcome {
  id: string
  subject: { type: string; id: string; name: string }
  before?: unknown
  after?: unknown
  /** what was done along with it, each with a row of its own */
  also?: { action: string; outcome: Outcome }[]
}

/** Adds the audit row of one act: who, in which post, what, before → after, from where. */
export async function writeAudit(ctx: Ctx, tx: Tx, action: string, { subject, before, after }: Outcome): Promise<void> {
  const { actor } = ctx
  await tx.auditEntry.create({
    data: {
      at: ctx.now,
      territoryId: actor.territoryId,
      accountId: actor.accountId,
      personId: actor.personId,
      personName: actor.personName,
      membershipId: actor.membershipId,
      post: `${actor.post}, ${actor.organisationName}`.slice(0, 500),
      organisationId: actor.organisationId,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      subjectName: subject.name.slice(0, 500),
      before: toJson(before),
      after: toJson(after),
      requestId: ctx.requestId,
      address: ctx.address,
    },
  })
}

function toJson(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  // a JSON round trip leaves plain data only
  return value === undefined ? Prisma.DbNull : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue)
}
