import { createHash, randomUUID } from 'node:crypto'
import { ImportReport } from '@phoihop/contract/imports'
import type { Sheet } from '@phoihop/domain/imports/sheet-columns'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { importOrganisations } from './import-organisations.ts'
import { importPeople } from './import-people.ts'
import type { GivenFile, Importer } from './importing.ts'
import { readWorkbook } from './read-workbook.ts'

const IMPORTERS: Record<Sheet, Importer> = { organisations: importOrganisations, people: importPeople }
const NAMES: Record<Sheet, string> = { organisations: 'cơ quan', people: 'chức vụ' }

/** Dry run: every mistake of the file by row and column, and what it would do. Nothing is written. */
export async function checkWorkbook(ctx: Ctx, { sheet, content }: GivenFile): Promise<ImportReport> {
  authorize(ctx.actor, mayAdminister)
  const rows = await readWorkbook(sheet, content)
  const { report } = await IMPORTERS[sheet](ctx, ctx.db.prisma, rows)
  return report
}

/** Takes the file in: all of it in one transaction, or none; it is checked once more against what is there by then. */
export async function importWorkbook(ctx: Ctx, { sheet, content }: GivenFile): Promise<ImportReport> {
  authorize(ctx.actor, mayAdminister)
  const rows = await readWorkbook(sheet, content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const id = await command(ctx, `imports.${sheet}`, { sheet, sha256 }, async (tx) => {
    // one import of a territory at a time: two would not see each other's names and codes
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtext(${`succession:${ctx.actor.territoryId}`}))::text`
    const { report, apply } = await IMPORTERS[sheet](ctx, tx, rows)
    if (report.mistakes.length > 0)
      throw new AppError('imports/has-mistakes', { details: { mistakes: report.mistakes.slice(0, 1000) } })
    await apply()
    const done = randomUUID()
    return {
      id: done,
      subject: { type: 'import', id: done, name: `${report.creates} ${NAMES[sheet]} mới, ${report.changes} thay đổi` },
      after: { ...report, sha256 },
    }
  })
  return reportOf(ctx, id)
}

/** What was done stands in the audit trail: the same answer to the same act sent again. */
async function reportOf(ctx: Ctx, id: string): Promise<ImportReport> {
  const entry = await ctx.db.prisma.auditEntry.findFirstOrThrow({ where: { subjectId: id }, select: { after: true } })
  return ImportReport.strip().parse(entry.after)
}
