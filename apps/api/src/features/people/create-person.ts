import type { peopleApi } from '@phoihop/contract/people'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { inviteNew } from './open-account.ts'
import { postColumns } from './post-columns.ts'
import { getPerson } from './queries.ts'

type Entry = z.output<typeof peopleApi.create.body>

/** Adds a person with a first post and, where wanted, an account: its holder is invited to set the password. */
export async function createPerson(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayAdminister)
  const email = entry.account?.email.toLowerCase() ?? null
  const told = { fullName: entry.fullName, post: entry.post, email }
  const id = await command(ctx, 'people.create', told, async (tx) => {
    const post = await postColumns(ctx, tx, entry.post)
    if (email && (await tx.account.count({ where: { email } })) > 0) {
      throw new AppError('people/email-taken', { fields: { 'account.email': 'people/email-taken' } })
    }
    const person = await tx.person.create({
      data: { fullName: entry.fullName, searchText: fold(entry.fullName), memberships: { create: post } },
    })
    if (email) await inviteNew(ctx, tx, person.id, email)
    return { id: person.id, subject: { type: 'person', id: person.id, name: entry.fullName }, after: told }
  })
  return getPerson(ctx, id)
}
