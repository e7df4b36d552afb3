import { z } from 'zod'
import type { Block, OfficialPaper } from './official-paper.ts'
import { PaperRefusal } from './refusal.ts'

const run = z.strictObject({
  text: z.string(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
})
const text = z.union([z.string(), z.array(run)])
const lines = z.array(z.string())
const column = z.strictObject({ title: z.string(), width: z.number(), align: z.enum(['left', 'center', 'right']) })
const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), text }),
    z.strictObject({ kind: z.literal('table'), columns: z.array(column), rows: z.array(z.array(text)) }),
    z.strictObject({
      kind: z.literal('item'),
      level: z.enum(['roman', 'arabic', 'letter', 'dash', 'plus']),
      text,
      heading: z.boolean(),
      number: z.int().min(1).max(3999).nullable(),
      blocks: z.array(block),
    }),
  ]),
)
const signature = z.strictObject({
  lines: z.array(z.strictObject({ by: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).nullable(), post: z.string() })),
  name: z.string(),
})
const kind = z.enum([
  'conclusion',
  'notice',
  'invitation',
  'minutes',
  'urging-letter',
  'report',
  'attendance-list',
  'urging-slip',
])
const stamp = z.enum(['HỎA TỐC', 'THƯỢNG KHẨN', 'KHẨN', 'XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ', 'DỰ THẢO'])

const paper: z.ZodType<OfficialPaper> = z.strictObject({
  kind,
  world: z.enum(['state', 'party']),
  letterhead: z.strictObject({ superior: lines, issuer: lines, motto: lines.nullable(), mark: z.string().nullable() }),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  place: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  title: z.string().nullable(),
  subject: z.string(),
  stamps: z.array(stamp),
  addressees: lines,
  grounds: lines,
  blocks: z.array(block),
  closing: text.nullable(),
  endMark: z.enum(['./.', '.']),
  signature: signature.nullable(),
  coSignature: signature.nullable(),
  recipients: lines,
  filing: z
    .strictObject({ places: lines, drafter: z.string().nullable(), copies: z.int().min(1).nullable() })
    .nullable(),
})

/** JSON → paper; refuses with `not-a-paper` and the first field that is wrong. */
export function parsePaper(json: string): OfficialPaper {
  const parsed = paper.safeParse(parseJson(json))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new PaperRefusal(
    'not-a-paper',
    `Dữ liệu văn bản sai ở “${issue?.path.join('.') ?? ''}”: ${issue?.message ?? ''}`,
  )
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new PaperRefusal('not-a-paper', 'Tệp không phải là JSON.')
  }
}
