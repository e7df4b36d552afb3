import { Manuscript } from '@phoihop/contract/manuscript-shapes'
import type { manuscriptsApi } from '@phoihop/contract/manuscripts'
import type { Manuscript as Body } from '@phoihop/domain/manuscripts/manuscript'
import { readManuscript } from '@phoihop/domain/manuscripts/read-manuscript'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import { documentOf, manuscriptOf } from '@phoihop/manuscript/document'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'
import { getConclusion, headerColumns, paperName, recipientRows } from '../conclusions/public.ts'
import { keepVersion } from './keep-version.ts'
import { manuscriptColumns } from './save-manuscript.ts'

type Entry = z.output<typeof manuscriptsApi.create.body>

/** Begins a paper that will be written here, empty or like another; the own office becomes its keeper. */
export async function createManuscript(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayCreate)
  const { likePaperId, ...header } = entry
  const begun = likePaperId === null ? { blocks: [] } : await bodyLike(ctx, likePaperId)
  // as the editor would write it: steps are made on exactly this
  const manuscript = manuscriptOf(documentOf(begun))
  const { columns, blocks } = manuscriptColumns(manuscript)
  const id = await command(ctx, 'manuscripts.create', entry, async (tx) => {
    const created = await tx.conclusion.create({
      data: {
        ...(await headerColumns(ctx, tx, header)),
        ...columns,
        origin: 'written',
        keeperId: ctx.actor.organisationId,
        createdAt: ctx.now,
        recipients: { create: recipientRows(header) },
        items: { create: blocks.map((block, ordinal) => ({ ...block, ordinal })) },
      },
      select: { id: true },
    })
    await keepVersion(ctx, tx, { conclusionId: created.id, version: 0, manuscript }, 'start')
    return {
      id: created.id,
      subject: { type: 'conclusion', id: created.id, name: paperName(entry) },
      after: { form: entry.form, issuerId: entry.issuerId, likePaperId },
    }
  })
  return getConclusion(ctx, id)
}

/** The body of a paper that the writer may read, written here or read from its text. */
async function bodyLike(ctx: Ctx, paperId: string): Promise<Body> {
  const paper = await readRow<{ manuscript: unknown; text: string; subject: string }>(
    ctx.db,
    sql`select c.manuscript, c.text, c.subject from conclusion c
      where c.id = ${paperId}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!paper) throw new AppError('manuscripts/paper-unknown', { fields: { likePaperId: 'manuscripts/paper-unknown' } })
  return paper.manuscript === null ? readManuscript(paper.text, paper.subject) : Manuscript.parse(paper.manuscript)
}
