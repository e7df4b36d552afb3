import type { delegationsApi } from '@phoihop/contract/delegations'
import { isTooLong, mayDelegate } from '@phoihop/domain/policy/delegations-policy'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getDelegation, listOptions } from './queries.ts'

type Entry = z.output<typeof delegationsApi.create.body>

/** Lets a colleague act in an own post for some days. */
export async function createDelegation(ctx: Ctx, entry: Entry) {
  const post = await ctx.db.prisma.membership.findFirst({
    where: { id: entry.membershipId, personId: ctx.actor.personId },
    select: { personId: true, function: true, post: true },
  })
  if (!post) notFound()
  if (post.function === 'administrator') throw new AppError('delegations/post-unsuitable')
  authorize(ctx.actor, mayDelegate, post)
  checkDays(ctx, entry)
  const options = await listOptions(ctx)
  const option = options.find(({ membershipId }) => membershipId === entry.membershipId)
  if (!option) throw new AppError('delegations/post-unsuitable')
  const delegate = option.people.find(({ id }) => id === entry.personId)
  if (!delegate)
    throw new AppError('delegations/person-unsuitable', { fields: { personId: 'delegations/person-unsuitable' } })
  const id = await command(ctx, 'delegations.create', entry, async (tx) => {
    const { startsOn, endsOn, ...rest } = entry
    const made = await tx.delegation.create({
      data: { ...rest, startsOn: toColumn(startsOn), endsOn: toColumn(endsOn), createdAt: ctx.now },
      select: { id: true },
    })
    const subject = { type: 'delegation', id: made.id, name: `${option.post} → ${delegate.fullName}` }
    return { id: made.id, subject, after: entry }
  })
  return getDelegation(ctx, id)
}

function checkDays(ctx: Ctx, { startsOn, endsOn }: Entry): void {
  if (endsOn < startsOn || endsOn < ctx.today)
    throw new AppError('delegations/ends-before-start', { fields: { endsOn: 'delegations/ends-before-start' } })
  if (isTooLong(startsOn, endsOn))
    throw new AppError('delegations/too-long', { fields: { endsOn: 'delegations/too-long' } })
}
