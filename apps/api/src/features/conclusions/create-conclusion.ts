import type { conclusionsApi } from '@phoihop/contract/conclusions'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { headerColumns, recipientRows, textColumns } from './paper-columns.ts'
import { getConclusion, paperName } from './queries.ts'

type Entry = z.output<typeof conclusionsApi.create.body>

/** Enters a paper from its pasted text; the own office becomes its keeper. */
export async function createConclusion(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayCreate)
  const { text, ...header } = entry
  const { columns, items } = textColumns(text)
  const id = await command(ctx, 'conclusions.create', entry, async (tx) => {
    const created = await tx.conclusion.create({
      data: {
        ...(await headerColumns(ctx, tx, header)),
        ...columns,
        keeperId: ctx.actor.organisationId,
        createdAt: ctx.now,
        recipients: { create: recipientRows(header) },
      },
      select: { id: true },
    })
    await tx.item.createMany({ data: items.map((item) => ({ ...item, conclusionId: created.id })) })
    return {
      id: created.id,
      subject: { type: 'conclusion', id: created.id, name: paperName(entry) },
      after: { form: entry.form, issuerId: entry.issuerId, textSha256: columns.textSha256 },
    }
  })
  return getConclusion(ctx, id)
}
