import type { conclusionsApi } from '@phoihop/contract/conclusions'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import type { z } from 'zod'
import { authorize } from '../../platform/authorize.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { checkPaperFile } from '../files/public.ts'
import { addMeeting } from '../meetings/public.ts'
import { headerColumns, recipientRows, textColumns } from './paper-columns.ts'
import { getConclusion, paperName } from './queries.ts'
import { type PaperSuggestions, readForSuggestions } from './read-for-suggestions.ts'

type Entry = z.output<typeof conclusionsApi.create.body>

/** Enters a paper from its text, with what the reader proposes; the own office becomes its keeper. */
export async function createConclusion(ctx: Ctx, entry: Entry) {
  authorize(ctx.actor, mayCreate)
  const suggest = await readForSuggestions(ctx, textColumns(entry.text).columns.text, entry)
  return enterConclusion(ctx, entry, suggest)
}

/** The same with suggestions given, or none at all. */
export async function enterConclusion(ctx: Ctx, entry: Entry, suggest: PaperSuggestions | null) {
  const { text, fileId, newMeeting, ...header } = entry
  const { columns, items } = textColumns(text)
  const id = await command(ctx, 'conclusions.create', entry, async (tx) => {
    await checkPaperFile(ctx, tx, fileId)
    // the meeting is logged together with its paper: both, or none
    const meeting = newMeeting && (await addMeeting(ctx, tx, newMeeting))
    const meetingId = meeting?.id ?? header.meetingId
    const created = await tx.conclusion.create({
      data: {
        ...(await headerColumns(ctx, tx, { ...header, meetingId })),
        ...columns,
        fileId,
        keeperId: ctx.actor.organisationId,
        createdAt: ctx.now,
        recipients: { create: recipientRows(header) },
      },
      select: { id: true },
    })
    await tx.item.createMany({ data: items.map((item) => ({ ...item, conclusionId: created.id })) })
    const suggestions = suggest === null ? 0 : await suggest(tx, { id: created.id, text: columns.text })
    return {
      id: created.id,
      subject: { type: 'conclusion', id: created.id, name: paperName(entry) },
      after: { form: entry.form, issuerId: entry.issuerId, textSha256: columns.textSha256, suggestions },
      ...(meeting && { also: [{ action: 'meetings.create', outcome: meeting }] }),
    }
  })
  return getConclusion(ctx, id)
}
