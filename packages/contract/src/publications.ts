import { BLOCK_KINDS } from '@phoihop/domain/conclusions/outline'
import { MASK_WORD_LENGTH, MASK_WORDS_MOST } from '@phoihop/domain/publications/publication-settings'
import { z } from 'zod'
import { PAPER_FORMS } from './conclusions.ts'
import { CivilDateText, IdParams, PageQuery, SearchWords, Uuid, Version, endpoint, line, page } from './endpoint.ts'

/** in-force còn hiệu lực · amended đã sửa đổi · corrected đã đính chính · replaced đã thay thế · withdrawn đã thu hồi */
export const STANDINGS = ['in-force', 'amended', 'corrected', 'replaced', 'withdrawn'] as const

const PublicFields = {
  id: Uuid,
  form: z.enum(PAPER_FORMS),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  subject: z.string(),
  issuedOn: CivilDateText,
  issuer: z.strictObject({ id: Uuid, name: z.string() }),
  standing: z.enum(STANDINGS),
}

export const PublicPaperRow = z.strictObject(PublicFields).meta({ id: 'PublicPaperRow' })
export type PublicPaperRow = z.output<typeof PublicPaperRow>

/** A paper as everybody may read it: its body, personal data hidden as the territory has set. */
export const PublicPaper = z
  .strictObject({
    ...PublicFields,
    place: z.string().nullable(),
    signer: z.strictObject({
      authority: z.string().nullable(),
      post: z.string().nullable(),
      name: z.string().nullable(),
    }),
    blocks: z.array(
      z.strictObject({ kind: z.enum(BLOCK_KINDS), level: z.int(), label: z.string().nullable(), text: z.string() }),
    ),
    recipients: z.array(z.string()),
    /** later papers about it, as far as they are public themselves */
    later: z.array(
      z.strictObject({
        id: Uuid,
        kind: z.enum(['replaces', 'amends', 'corrects', 'withdraws']),
        number: z.string().nullable(),
        symbol: z.string().nullable(),
        issuedOn: CivilDateText,
      }),
    ),
    /** of the paper as it was issued, before anything was hidden */
    sha256: z.string(),
  })
  .meta({ id: 'PublicPaper' })
export type PublicPaper = z.output<typeof PublicPaper>

const SettingsFields = {
  open: z.boolean(),
  maskNames: z.boolean(),
  maskWords: z.array(line(MASK_WORD_LENGTH)).max(MASK_WORDS_MOST),
}
export const PublicationSettingsView = z
  .strictObject({ version: z.int().min(0), ...SettingsFields })
  .meta({ id: 'PublicationSettingsView' })
export type PublicationSettingsView = z.output<typeof PublicationSettingsView>

export const publicationsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/public/conclusions',
    summary: 'Văn bản công khai, ai cũng đọc được',
    query: z.strictObject({
      ...PageQuery,
      q: SearchWords,
      year: z.coerce.number().int().min(1976).max(2100).optional(),
      issuerId: Uuid.optional(),
    }),
    response: page(PublicPaperRow),
    open: true,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/public/conclusions/:id',
    summary: 'Một văn bản công khai, dữ liệu cá nhân được ẩn',
    params: IdParams,
    response: PublicPaper,
    errors: ['request/not-found'],
    open: true,
  }),
  settings: endpoint({
    method: 'GET',
    path: '/api/settings/publication',
    summary: 'Trang công khai của địa bàn: có mở không, ẩn những gì',
    response: PublicationSettingsView,
    errors: ['request/not-allowed'],
  }),
  updateSettings: endpoint({
    method: 'PUT',
    path: '/api/settings/publication',
    summary: 'Sửa cài đặt trang công khai',
    body: z.strictObject({ version: z.union([Version, z.literal(0)]), ...SettingsFields }),
    response: PublicationSettingsView,
    errors: ['request/not-allowed', 'request/stale-version'],
  }),
}
