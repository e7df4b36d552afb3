import type { conclusionsApi } from '@phoihop/contract/conclusions'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { loadNameLookup, lookUpAnew } from '../readings/public.ts'
import { headerColumns, recipientRows, textColumns } from './paper-columns.ts'
import { getConclusion, lockDraft, paperName } from './queries.ts'
import { readForSuggestions } from './read-for-suggestions.ts'

type Change = z.output<typeof conclusionsApi.update.body>

/** Changes a draft. Its text may change only while no sentence is marked: marks count in the text. */
export async function updateConclusion(ctx: Ctx, id: string, change: Change) {
  const { version, text, ...header } = change
  const fresh = text === undefined ? null : textColumns(text)
  const suggest = fresh && (await readForSuggestions(ctx, fresh.columns.text, change))
  await command(ctx, 'conclusions.update', { id, ...change }, async (tx) => {
    const paper = await lockDraft(ctx, tx, id)
    await checkVersion(version, paper, () => getConclusion(ctx, id))
    const newText = fresh && fresh.columns.text !== paper.text ? fresh : null
    // what is written in the editor is changed there
    if (newText && paper.origin === 'written') throw new AppError('conclusions/text-written-here')
    if (newText && (await tx.task.count({ where: { conclusionId: id } })) > 0) {
      throw new AppError('conclusions/text-has-marks', { fields: { text: 'conclusions/text-has-marks' } })
    }
    await tx.recipient.deleteMany({ where: { conclusionId: id } })
    await tx.conclusion.update({
      where: { id },
      data: {
        ...(await headerColumns(ctx, tx, header)),
        ...newText?.columns,
        version: { increment: 1 },
        recipients: { create: recipientRows(header) },
      },
    })
    if (newText) {
      await tx.item.deleteMany({ where: { conclusionId: id } })
      await tx.item.createMany({ data: newText.items.map((item) => ({ ...item, conclusionId: id })) })
      await tx.suggestion.deleteMany({ where: { conclusionId: id } })
      await tx.suggestionAct.deleteMany({ where: { conclusionId: id } })
      await suggest?.(tx, { id, text: newText.columns.text })
    } else if (header.issuedOn !== paper.issuedOn || header.issuerId !== paper.issuerId) {
      // names mean who bore them on the paper's date, seen from its issuer
      await lookUpAnew(tx, id, await lookupFor(ctx, change))
    }
    return {
      id,
      subject: { type: 'conclusion', id, name: paperName(header) },
      after: { form: header.form, issuerId: header.issuerId, textChanged: newText !== null },
    }
  })
  return getConclusion(ctx, id)
}

function lookupFor(ctx: Ctx, { issuedOn, issuerId }: Pick<Change, 'issuedOn' | 'issuerId'>) {
  return loadNameLookup(ctx.db, { territoryId: ctx.actor.territoryId, on: issuedOn ?? ctx.today, issuerId })
}
