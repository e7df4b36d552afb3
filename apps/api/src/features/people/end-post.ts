import type { peopleApi } from '@phoihop/contract/people'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { fromColumn, toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getPerson } from './queries.ts'

type Change = z.output<typeof peopleApi.endPost.body>

/** Ends a post on a day; sessions that use it end at once when that day is past. The work stays with the organisation. */
export async function endPost(ctx: Ctx, membershipId: string, change: Change) {
  const found = await ctx.db.prisma.membership.findFirst({
    where: { id: membershipId, organisation: { locality: { territoryId: ctx.actor.territoryId } } },
    select: { personId: true },
  })
  const { personId } = found ?? notFound()
  authorize(ctx.actor, mayAdminister)
  await command(ctx, 'people.end-post', { membershipId, ...change }, async (tx) => {
    await tx.$queryRaw`select 1 from membership where id = ${membershipId}::uuid for update`
    const row = await tx.membership.findUniqueOrThrow({ where: { id: membershipId }, include: { person: true } })
    await checkVersion(change.version, row, () => getPerson(ctx, personId))
    if (row.endsOn !== null && change.endsOn > fromColumn(row.endsOn)) throw new AppError('people/post-ended')
    if (change.endsOn < fromColumn(row.startsOn)) {
      throw new AppError('people/ends-before-start', { fields: { endsOn: 'people/ends-before-start' } })
    }
    await tx.membership.update({
      where: { id: membershipId },
      data: { endsOn: toColumn(change.endsOn), version: { increment: 1 } },
    })
    if (change.endsOn < ctx.today) await tx.session.deleteMany({ where: { membershipId } })
    return {
      id: personId,
      subject: { type: 'person', id: personId, name: row.person.fullName },
      before: { post: row.post, endsOn: fromColumn(row.endsOn) },
      after: { post: row.post, endsOn: change.endsOn, reason: change.reason },
    }
  })
  return getPerson(ctx, personId)
}
