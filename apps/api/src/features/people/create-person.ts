import type { peopleApi } from '@phoihop/contract/people'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { fold } from '@phoihop/domain/vietnamese-text'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hashPassword } from '../session/public.ts'
import { postColumns } from './post-columns.ts'
import { getPerson } from './queries.ts'

type Entry = z.output<typeof peopleApi.create.body>

/** Adds a person with a first post and, where wanted, an account. */
export async function createPerson(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayAdminister)
  const passwordHash = entry.account ? await hashPassword(entry.account.password) : null
  const email = entry.account?.email.toLowerCase() ?? null
  // the password itself goes nowhere, neither into the key's hash nor into the audit trail
  const told = { fullName: entry.fullName, post: entry.post, email }
  const id = await command(ctx, 'people.create', told, async (tx) => {
    const post = await postColumns(ctx, tx, entry.post)
    if (email && (await tx.account.count({ where: { email } })) > 0) {
      throw new AppError('people/email-taken', { fields: { 'account.email': 'people/email-taken' } })
    }
    const person = await tx.person.create({
      data: {
        fullName: entry.fullName,
        searchText: fold(entry.fullName),
        memberships: { create: post },
        ...(email && passwordHash && { account: { create: { email, passwordHash, createdAt: ctx.now } } }),
      },
    })
    return { id: person.id, subject: { type: 'person', id: person.id, name: entry.fullName }, after: told }
  })
  return getPerson(ctx, id)
}
