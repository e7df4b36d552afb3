import type { Tx } from '@phoihop/db/client'
import { readPeopleRows } from '@phoihop/domain/imports/read-people-rows'
import type { SheetRow } from '@phoihop/domain/imports/sheet-columns'
import type { Ctx } from '../../platform/ctx.ts'
import { addPosts, endPosts } from '../people/public.ts'
import type { Importing } from './importing.ts'
import { readKnownPeople } from './read-known.ts'

/** What a file of people would do, and how it is done. */
export async function importPeople(ctx: Ctx, tx: Tx, rows: readonly SheetRow[]): Promise<Importing> {
  const { creates, changes, unchanged, mistakes } = readPeopleRows(rows, await readKnownPeople(ctx, tx))
  return {
    report: { rows: rows.length, creates: creates.length, changes: changes.length, unchanged, mistakes },
    apply: async () => {
      await addPosts(tx, creates)
      await endPosts(tx, changes)
    },
  }
}
