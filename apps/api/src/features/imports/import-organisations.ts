import type { Tx } from '@phoihop/db/client'
import { readOrganisationRows } from '@phoihop/domain/imports/read-organisation-rows'
import type { SheetRow } from '@phoihop/domain/imports/sheet-columns'
import type { Ctx } from '../../platform/ctx.ts'
import { addBodies, changeNames } from '../organisations/public.ts'
import type { Importing } from './importing.ts'
import { readKnownPlaces } from './read-known.ts'

/** What a file of bodies would do, and how it is done. */
export async function importOrganisations(ctx: Ctx, tx: Tx, rows: readonly SheetRow[]): Promise<Importing> {
  const asked = readOrganisationRows(rows, await readKnownPlaces(ctx, tx))
  const { creates, changes, unchanged, mistakes } = asked
  return {
    report: { rows: rows.length, creates: creates.length, changes: changes.length, unchanged, mistakes },
    apply: async () => {
      await addBodies(tx, creates)
      for (const change of changes) await changeNames(tx, change, ctx.today)
    },
  }
}
