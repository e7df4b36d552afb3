import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import type { Ctx } from '../../platform/ctx.ts'
import { loadNameLookup, readInWorker, suggestTasks } from '../readings/public.ts'

/** Keeps the suggestions read from a text for its draft; answers how many. */
export type PaperSuggestions = (tx: Tx, paper: { id: string; text: string }) => Promise<number>

interface Header {
  issuerId: string
  issuedOn: CivilDate | null
}

/** Reads a clean text for what it proposes; null when it could not be read: the draft is entered all the same. */
export async function readForSuggestions(ctx: Ctx, text: string, header: Header): Promise<PaperSuggestions | null> {
  const read = await readInWorker({ text })
  if (!read.ok) return null
  const lookup = await loadNameLookup(ctx.db, {
    territoryId: ctx.actor.territoryId,
    on: header.issuedOn ?? read.explained.reading.meeting.heldOn ?? ctx.today,
    issuerId: header.issuerId,
  })
  return (tx, paper) => suggestTasks(tx, paper, read.explained, lookup)
}
