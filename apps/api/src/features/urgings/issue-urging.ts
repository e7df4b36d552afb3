import type { Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { tellLater } from '../../platform/tell-later.ts'
import { numberLetter } from '../number-books/public.ts'
import { listOverdue } from './create-urging.ts'
import { type LockedUrging, lockDraftUrging, subjectOf } from './lock-urging.ts'
import { printDraft } from './print-urging.ts'
import { getUrging } from './queries.ts'
import { mailUnit } from './urging-mails.ts'

/**
 * Numbers a draft, prints and keeps it, counts one urging more for each piece of work on it, and mails it. All or
 * nothing: a print that fails leaves the number as free as before. The work is that of today: what was done meanwhile is
 * not urged.
 */
export async function issueUrging(ctx: Ctx, id: string, version: number) {
  await command(ctx, 'urgings.issue', { id, version }, async (tx) => {
    const row = await lockDraftUrging(ctx, tx, id)
    await checkVersion(version, row, () => getUrging(ctx, id))
    const { symbol } = row
    if (symbol === null) throw new AppError('urgings/symbol-missing', { fields: { symbol: 'urgings/symbol-missing' } })
    // NĐ 30/2020, Phụ lục I, mục II.7: chức vụ, họ tên người ký là thành phần thể thức chính
    for (const field of ['signerPost', 'signerName'] as const)
      if (row[field] === null)
        throw new AppError('urgings/signer-missing', { fields: { [field]: 'urgings/signer-missing' } })
    const works = await takeWorks(ctx, tx, row)
    const note = `${row.kind === 'urging-slip' ? 'Phiếu' : 'Công văn'} đôn đốc ${row.organisationName}`
    const number = await numberLetter(ctx, tx, { issuerId: row.keeperId, symbol, on: ctx.today, note })
    const issued = { number, issuedOn: ctx.today }
    const [docx, pdf] = await Promise.all([
      printDraft(ctx, tx, { ...row, ...issued }, 'docx'),
      printDraft(ctx, tx, { ...row, ...issued }, 'pdf'),
    ])
    const [docxSha256, pdfSha256] = [await ctx.files.put(docx), await ctx.files.put(pdf)]
    await tx.urging.update({
      where: { id },
      data: {
        number,
        issuedOn: toColumn(ctx.today),
        issuedAt: ctx.now,
        state: 'issued',
        docxSha256,
        pdfSha256,
        version: { increment: 1 },
      },
    })
    await mailUnit(ctx, tx, row)
    await tellLater(tx, 'urging', id)
    return { id, subject: subjectOf(row), after: { number, symbol, works: works.length, pdfSha256 } }
  })
  return getUrging(ctx, id)
}

/** The work on the slip is that which is overdue at this moment, each with its count. */
async function takeWorks(ctx: Ctx, tx: Tx, { id, organisationId }: LockedUrging) {
  const overdue = await listOverdue(ctx, tx, organisationId)
  if (overdue.length === 0) throw new AppError('urgings/nothing-overdue')
  const ids = overdue.map(({ assignmentId }) => assignmentId)
  // two slips with the same work are counted one after the other
  await readRowsIn(tx, sql`select a.id from assignment a where a.id = any(${ids}::uuid[]) order by a.id for share`)
  const counts = await readRowsIn<{ assignmentId: string; times: number }>(
    tx,
    sql`select w.assignment_id as "assignmentId", count(*)::int as times from urging_work w join urging u on u.id = w.urging_id
      where w.assignment_id = any(${ids}::uuid[]) and u.state = 'issued' group by w.assignment_id`,
  )
  const before = new Map(counts.map(({ assignmentId, times }) => [assignmentId, times]))
  await tx.urgingWork.deleteMany({ where: { urgingId: id } })
  await tx.urgingWork.createMany({
    data: overdue.map((work, ordinal) => ({
      ...work,
      urgingId: id,
      ordinal,
      dueOn: toColumn(work.dueOn),
      times: (before.get(work.assignmentId) ?? 0) + 1,
    })),
  })
  return overdue
}
