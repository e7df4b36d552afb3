import type { PaperReading } from '@phoihop/contract/reading-shapes'
import { isSecretPaper } from '@phoihop/domain/conclusions/secret-paper'
import { PAPER_TEXT_MAX_BYTES } from '@phoihop/domain/conclusions/paper-text'
import { periodOf } from '@phoihop/domain/figures/period'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import type { Reading } from '@phoihop/reader/reading'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'
import { keepFile } from '../files/public.ts'
import { loadNameLookup, nameLookup, presentName, presentRecipient } from './name-lookup.ts'
import { type ReadPaperText, readInWorker } from './read-in-worker.ts'

/** Reads a pasted text; nothing is kept. */
export async function readPastedText(ctx: Ctx, source: string): Promise<PaperReading> {
  authorize(ctx.actor, mayCreate)
  if (source.trim() === '') refuseText('conclusions/text-empty')
  if (Buffer.byteLength(source) > PAPER_TEXT_MAX_BYTES) refuseText('conclusions/text-too-large')
  const began = performance.now()
  const read = await readInWorker({ text: source })
  if (!read.ok) throw new AppError('readings/too-slow', { fields: { text: 'readings/too-slow' } })
  return presentReading(ctx, read, { fileId: null, fileName: null, began })
}

const MEDIA = {
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: '.docx' },
  pdf: { mediaType: 'application/pdf', ending: '.pdf' },
  txt: { mediaType: 'text/plain', ending: '.txt' },
} as const

/** Reads a file and, when it gives a paper, keeps it: it becomes the file of the paper entered from it. */
export async function readPaperFile(ctx: Ctx, given: { name: string; content: Buffer }): Promise<PaperReading> {
  authorize(ctx.actor, mayCreate)
  const began = performance.now()
  const read = await readInWorker({ bytes: given.content })
  if (!read.ok) {
    const code = `readings/${read.code}` as const
    throw new AppError(code, { fields: { file: code } })
  }
  if (Buffer.byteLength(read.text) > PAPER_TEXT_MAX_BYTES) refuseText('conclusions/text-too-large')
  // a paper marked secret is not kept, not even as a file
  if (isSecretPaper(read.text)) return presentReading(ctx, read, { fileId: null, fileName: given.name, began })
  // a head without words is no paper: it is read and not kept
  if (read.format === 'metadata') return presentReading(ctx, read, { fileId: null, fileName: given.name, began })
  const media = MEDIA[read.format === 'pasted' ? 'txt' : read.format]
  const file = read.packed ? { name: read.packed.name, content: Buffer.from(read.packed.bytes) } : given
  const kept = await keepFile(ctx, 'readings.read-file', { ...file, ...media })
  return presentReading(ctx, read, { fileId: kept.id, fileName: kept.name, began })
}

function refuseText(code: 'conclusions/text-empty' | 'conclusions/text-too-large'): never {
  throw new AppError(code, { fields: { text: code } })
}

interface Source {
  fileId: string | null
  fileName: string | null
  began: number
}

async function presentReading(ctx: Ctx, read: ReadPaperText, source: Source): Promise<PaperReading> {
  const { reading } = read.explained
  const { document, meeting } = reading
  const on = document.issuedOn ?? meeting.heldOn ?? ctx.today
  const open = await loadNameLookup(ctx.db, {
    territoryId: ctx.actor.territoryId,
    on,
    issuerId: ctx.actor.ownIds.at(-1) ?? null,
  })
  const issuerWords = document.issuer ?? issuerOfSymbol(document.symbol)
  const issuer = issuerWords === null ? null : presentName(issuerWords, open.resolve(issuerWords), open)
  const lookup = nameLookup(open.directory, issuer?.organisation?.id ?? open.issuer?.id ?? null)
  const recipients = document.recipients.slice(0, 200)
  return {
    text: read.text,
    source: {
      format: read.format,
      convertedFrom: read.convertedFrom === null ? null : read.convertedFrom === 'vni' ? 'VNI' : 'TCVN3',
      fileId: source.fileId,
      fileName: source.fileName,
    },
    document: {
      ...document,
      issuer,
      recipients: recipients.map((words) => presentRecipient(words, lookup)),
    },
    meeting: await presentMeeting(ctx, meeting),
    assignments: reading.assignments.length,
    secret: isSecretPaper(read.text),
    milliseconds: Math.round(performance.now() - source.began),
  }
}

/** Without a letterhead the symbol names the issuer: KL/HU is Huyện ủy's, TB-UBND the UBND's (NĐ 30/2020, Phụ lục III). */
function issuerOfSymbol(symbol: string | null): string | null {
  const last = symbol?.split(/[-/]/u).at(-1) ?? ''
  return /^(?:HU|ĐU|TU|UBND|HĐND|MTTQ|BTV)$/u.test(last) ? last : null
}

async function presentMeeting(ctx: Ctx, meeting: Reading['meeting']): Promise<PaperReading['meeting']> {
  const { heldOn, mode, period, chair, attendees } = meeting
  return {
    heldOn,
    mode,
    period: period && periodOf(period.kind, period.year, period.index ?? 1).code,
    chair,
    attendees: attendees.slice(0, 500).map(({ tier, text }) => ({ tierCode: tier, post: text.slice(0, 300) })),
    known: heldOn === null ? [] : await meetingsOf(ctx, heldOn),
  }
}

/** Meetings of that day that the reader may see, those without a paper first. */
function meetingsOf(ctx: Ctx, heldOn: string): Promise<PaperReading['meeting']['known']> {
  return readRows(
    ctx.db,
    sql`select m.id, m.title, m.held_on as "heldOn" from meeting m
      where m.held_on = ${heldOn}::date and ${visibleMeeting(ctx.actor)}
      order by (select count(*) from conclusion c where c.meeting_id = m.id), m.title, m.id limit 20`,
  )
}
