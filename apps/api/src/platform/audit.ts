import { Prisma, type Tx } from '@phoihop/db/client'
import type { Ctx, OpenCtx } from './ctx.ts'

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

const NOBODY = '00000000-0000-0000-0000-000000000000'

interface OpenAct {
  /** null: about nobody of any territory */
  territoryId: string | null
  /** who, as far as it is known: a name, "người chưa đăng nhập", "hệ thống" */
  personName: string
  personId?: string
  subject: { type: string; id: string | null; name: string }
  after?: unknown
}

/** Adds the audit row of something done without a session: a failed sign-in, a link used, a nightly job. */
export async function writeOpenAudit(
  ctx: Pick<OpenCtx, 'now' | 'requestId' | 'address'>,
  tx: Tx,
  action: string,
  { territoryId, personName, personId, subject, after }: OpenAct,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at: ctx.now,
      territoryId,
      personId: personId ?? null,
      personName: personName.slice(0, 260),
      post: '',
      action,
      subjectType: subject.type,
      subjectId: subject.id ?? NOBODY,
      subjectName: subject.name.slice(0, 500),
      before: toJson(undefined),
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
