import { randomUUID } from 'node:crypto'
import type { Tx } from '@phoihop/db/client'
import type { NewPost } from '@phoihop/domain/imports/read-people-rows'
import { fold } from '@phoihop/domain/vietnamese-text'
import { toColumn } from '../../platform/civil-column.ts'

/** Adds many posts at once, each with a new person where it names none; everything has been checked before. */
export async function addPosts(tx: Tx, entries: readonly NewPost[]): Promise<void> {
  const rows = entries.map((entry) => ({ ...entry, holderId: entry.personId ?? randomUUID() }))
  await tx.person.createMany({
    data: rows
      .filter((row) => row.personId === null)
      .map(({ holderId, fullName }) => ({ id: holderId, fullName, searchText: fold(fullName) })),
  })
  await tx.membership.createMany({
    data: rows.map(({ holderId, organisationId, post, function: fn, scope, startsOn, endsOn }) => ({
      personId: holderId,
      organisationId,
      post,
      function: fn,
      scope,
      startsOn: toColumn(startsOn),
      endsOn: toColumn(endsOn),
    })),
  })
}

/** Writes down the last day of posts. Sessions in them end by themselves: a post is held between its days. */
export async function endPosts(tx: Tx, changes: readonly { id: string; endsOn: string }[]): Promise<void> {
  for (const { id, endsOn } of changes) {
    await tx.membership.update({ where: { id }, data: { endsOn: toColumn(endsOn), version: { increment: 1 } } })
  }
}
