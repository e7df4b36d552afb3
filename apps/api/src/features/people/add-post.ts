import type { peopleApi } from '@phoihop/contract/people'
import { mayGivePost } from '@phoihop/domain/policy/administration-policy'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { postColumns } from './post-columns.ts'
import { getPerson } from './queries.ts'

type Entry = z.output<typeof peopleApi.addPost.body>

/** Gives a person of the territory one more post. */
export async function addPost(ctx: Ctx, personId: string, entry: Entry) {
  const person = await getPerson(ctx, personId)
  authorize(ctx.actor, mayGivePost, { personId })
  const id = await command(ctx, 'people.add-post', { personId, ...entry }, async (tx) => {
    await tx.membership.create({ data: { personId, ...(await postColumns(ctx, tx, entry)) } })
    return { id: personId, subject: { type: 'person', id: personId, name: person.fullName }, after: entry }
  })
  return getPerson(ctx, id)
}
