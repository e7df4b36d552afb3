import { createHash } from 'node:crypto'
import type { conclusionsApi } from '@phoihop/contract/conclusions'
import type { Tx } from '@phoihop/db/client'
import { outlinePaper } from '@phoihop/domain/conclusions/outline'
import { cleanPaperText, PAPER_TEXT_MAX_BYTES } from '@phoihop/domain/conclusions/paper-text'
import { isSecretPaper } from '@phoihop/domain/conclusions/secret-paper'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { toColumn } from '../../platform/civil-column.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleMeeting } from '../../platform/visible.ts'
import { checkOrganisations } from '../organisations/public.ts'

type Header = Omit<z.output<typeof conclusionsApi.create.body>, 'text' | 'fileId' | 'newMeeting'>

/** The columns of a paper's header, its bodies and meeting checked to be of the own territory. */
export async function headerColumns(ctx: Ctx, tx: Tx, header: Header) {
  await checkOrganisations(ctx, tx, [header.issuerId], { code: 'conclusions/issuer-unknown', field: 'issuerId' })
  await checkIssuer(ctx, tx, header.issuerId)
  const named = header.recipients.map((recipient) => recipient.organisationId)
  await checkOrganisations(ctx, tx, named, { code: 'conclusions/recipient-unknown', field: 'recipients' })
  await checkMeeting(ctx, tx, header.meetingId)
  const { recipients: _, issuedOn, ...columns } = header
  return { ...columns, issuedOn: toColumn(issuedOn), searchText: searchWords(header) }
}

type Found = Pick<Header, 'number' | 'symbol' | 'subject' | 'signerName'>

function searchWords({ number, symbol, subject, signerName }: Found): string {
  return fold([number, symbol, subject, signerName].filter(Boolean).join(' '))
}

/** What a paper is found by once it bears its number. */
export async function searchTextOf(tx: Tx, id: string, number: string): Promise<string> {
  const select = { symbol: true, subject: true, signerName: true }
  return searchWords({ ...(await tx.conclusion.findUniqueOrThrow({ where: { id }, select })), number })
}

/** Papers of others may be entered only for bodies that have no secretary of their own, nor an office that serves them. */
async function checkIssuer(ctx: Ctx, tx: Tx, issuerId: string): Promise<void> {
  if (ctx.actor.ownIds.includes(issuerId)) return
  const today = toColumn(ctx.today)
  const secretaries = await tx.membership.count({
    where: {
      function: 'secretary',
      startsOn: { lte: today },
      AND: [{ OR: [{ endsOn: null }, { endsOn: { gte: today } }] }],
      organisation: { OR: [{ id: issuerId }, { servesId: issuerId }] },
    },
  })
  if (secretaries > 0)
    throw new AppError('conclusions/issuer-enters-own', { fields: { issuerId: 'conclusions/issuer-enters-own' } })
}

/** A paper is tied only to a meeting that its secretary sees. */
async function checkMeeting(ctx: Ctx, tx: Tx, meetingId: string | null): Promise<void> {
  if (meetingId === null) return
  const seen = await readRowsIn(
    tx,
    sql`select 1 from meeting m where m.id = ${meetingId}::uuid and ${visibleMeeting(ctx.actor)}`,
  )
  if (seen.length === 0)
    throw new AppError('conclusions/meeting-unknown', { fields: { meetingId: 'conclusions/meeting-unknown' } })
}

export function recipientRows(header: Header) {
  return header.recipients.map((recipient, ordinal) => ({ ...recipient, ordinal }))
}

/** The columns of a paper's text: the source byte for byte, the clean text, its hash and its items. */
export function textColumns(source: string) {
  const bytes = Buffer.from(source, 'utf8')
  if (bytes.length > PAPER_TEXT_MAX_BYTES) refuse('conclusions/text-too-large')
  const text = cleanPaperText(source)
  if (text.trim() === '') refuse('conclusions/text-empty')
  if (isSecretPaper(text)) refuse('conclusions/secret-paper')
  return {
    columns: { source: Uint8Array.from(bytes), text, textSha256: createHash('sha256').update(text).digest('hex') },
    items: outlinePaper(text).map((block, ordinal) => ({ ...block, ordinal })),
  }
}

function refuse(code: 'conclusions/text-too-large' | 'conclusions/text-empty' | 'conclusions/secret-paper'): never {
  throw new AppError(code, { fields: { text: code } })
}
