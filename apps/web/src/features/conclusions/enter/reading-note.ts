import { MEETING_MODES } from '@phoihop/contract/meetings'
import type { PaperReading, ResolvedName } from '@phoihop/contract/reading-shapes'
import { TIERS } from '@phoihop/domain/organisations/branch'
import { ADDRESS_MATCHES } from '@phoihop/domain/organisations/resolve-name'
import { z } from 'zod'

const Asked = z.object({
  words: z.string(),
  match: z.enum(ADDRESS_MATCHES),
  candidates: z.array(z.object({ id: z.string(), name: z.string(), shortName: z.string() })),
})
/** A name of the paper that does not stand for one body: a person chooses, or leaves it. */
export type AskedName = z.output<typeof Asked>

const Note = z.object({
  format: z.enum(['txt', 'docx', 'pdf', 'pasted', 'metadata']),
  convertedFrom: z.enum(['TCVN3', 'VNI']).nullable(),
  fileId: z.string().nullable(),
  fileName: z.string().nullable(),
  assignments: z.number(),
  recipients: z.number(),
  issuer: Asked.nullable(),
  asked: z.array(Asked),
  meeting: z.object({
    heldOn: z.string().nullable(),
    mode: z.enum(MEETING_MODES).nullable(),
    period: z.string().nullable(),
    chair: z.object({ name: z.string().nullable(), post: z.string().nullable() }),
    attendees: z.array(z.object({ tierCode: z.enum(TIERS).nullable(), post: z.string() })),
    known: z.array(z.object({ id: z.string(), title: z.string(), heldOn: z.string() })),
  }),
})
/** What is kept of a reading while the form is filled in. */
export type ReadingNote = z.output<typeof Note>

export function noteOf({ source, document, meeting, assignments }: PaperReading): ReadingNote {
  return {
    ...source,
    assignments,
    recipients: document.recipients.length,
    issuer: document.issuer && document.issuer.match !== 'one' ? askedOf(document.issuer) : null,
    asked: document.recipients.filter((one) => one.match !== 'one').map(askedOf),
    meeting,
  }
}

/** The note kept by this tab; null when nothing, or nothing readable, is kept. */
export function readNoteDraft(words: string): ReadingNote | null {
  try {
    return Note.parse(JSON.parse(words))
  } catch {
    return null
  }
}

/** A name that is not known comes with what looks alike: a few of them help, many do not. */
function askedOf({ words, match, candidates }: ResolvedName): AskedName {
  return { words, match, candidates: candidates.slice(0, match === 'several' ? 8 : 3) }
}
