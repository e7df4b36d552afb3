import type { ImportReport } from '@phoihop/contract/imports'
import type { Tx } from '@phoihop/db/client'
import type { Sheet, SheetRow } from '@phoihop/domain/imports/sheet-columns'
import type { Ctx } from '../../platform/ctx.ts'

/** A file read against what is there: what it would do, and the doing of it. */
export interface Importing {
  report: ImportReport
  apply: () => Promise<void>
}

export type Importer = (ctx: Ctx, tx: Tx, rows: readonly SheetRow[]) => Promise<Importing>

export interface GivenFile {
  sheet: Sheet
  content: Buffer
}
