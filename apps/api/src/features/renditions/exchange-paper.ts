import type { ExchangeFormat } from '@phoihop/contract/renditions'
import type { EdxmlFile, EdxmlOrgan, EdxmlPackage } from '@phoihop/paper/edxml/edxml-package'
import type { PaperMetadata } from '@phoihop/paper/edxml/paper-metadata'
import { writeMetadata } from '@phoihop/paper/edxml/write-metadata'
import { writeEdxml } from '@phoihop/paper/edxml/write-edxml'
import sql from 'sql-template-tag'
import { nameOn } from '../../platform/brief-on.ts'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { findKeptPrint } from './keep-print.ts'
import { getPaperFacts, type PaperFacts } from './paper-facts.ts'
import { printPaper } from './paper-in-worker.ts'
import { paperOf, type Rendition, slug } from './render-paper.ts'

const TYPE_NAMES: Record<PaperFacts['form'], string> = { conclusion: 'Kết luận', notice: 'Thông báo' }

interface ExchangeRow {
  from: EdxmlOrgan
  to: EdxmlOrgan[]
  signed: { sha256: string; name: string } | null
}

/** An issued paper for other systems: with its files as edXML, or what is said of it as metadata. */
export async function exchangePaper(ctx: Ctx, id: string, format: ExchangeFormat): Promise<Rendition> {
  const facts = await getPaperFacts(ctx, id)
  if (facts.state !== 'issued') throw new AppError('renditions/not-issued')
  const row = await readExchange(ctx, facts)
  const name = slug([facts.number, facts.symbol].join('-')).toUpperCase()
  if (format === 'metadata') return { name, content: Buffer.from(writeMetadata(metadataOf(facts, row))) }
  const files = [await fileOf(ctx, facts, row, name)]
  return { name, content: Buffer.from(writeEdxml(packageOf(facts, row, files))) }
}

/** The bodies by their names and codes of the paper's day. */
async function readExchange(ctx: Ctx, { id, issuerId, issuedOn }: PaperFacts): Promise<ExchangeRow> {
  const on = sql`${issuedOn}::date`
  const organ = (body: ReturnType<typeof sql>, words: ReturnType<typeof sql>) => sql`json_build_object(
      'id', coalesce((select k.code from organisation_code k where k.organisation_id = ${body} and k.starts_on <= ${on}
        and (k.ends_on is null or k.ends_on >= ${on}) order by k.starts_on desc, k.code limit 1), ''),
      'name', coalesce(${nameOn(body, on)}, ${words}), 'inCharge', '', 'address', '', 'email', '', 'telephone', '')`
  const row = await readRow<ExchangeRow>(
    ctx.db,
    sql`select ${organ(sql`${issuerId}::uuid`, sql`''`)} as "from",
        coalesce((select json_agg(${organ(sql`r.organisation_id`, sql`r.words`)} order by r.ordinal)
          from recipient r where r.conclusion_id = ${id}::uuid and (r.organisation_id is not null or r.words !~* '^\s*[-–]?\s*lưu')), '[]') as "to",
        (select json_build_object('sha256', p.sha256, 'name', f.name) from paper_file p join stored_file f on f.id = p.file_id
          where p.conclusion_id = ${id}::uuid and p.kind = 'signed' order by p.added_at desc, p.id desc limit 1) as signed`,
  )
  if (!row) throw new Error('the paper was just read')
  return row
}

/** The signed PDF where there is one, else the print kept at issue, else one made now. */
async function fileOf(ctx: Ctx, facts: PaperFacts, { signed }: ExchangeRow, name: string): Promise<EdxmlFile> {
  const about = { mediaType: 'application/pdf', description: signed ? 'Bản đã ký' : 'Bản in' }
  const content = signed && (await ctx.files.open(signed.sha256))
  if (!signed || !content) {
    const kept = await findKeptPrint(ctx, facts.id, 'pdf')
    const bytes = kept?.content ?? (await printPaper(await paperOf(ctx, facts), 'pdf'))
    return { ...about, name: `${name}.pdf`, bytes }
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return { ...about, name: signed.name, bytes: Buffer.concat(chunks) }
}

function packageOf(facts: PaperFacts, { from, to }: ExchangeRow, files: EdxmlFile[]): EdxmlPackage {
  return {
    from,
    to,
    documentId: facts.id,
    number: facts.number ?? '',
    symbol: facts.symbol ?? '',
    place: facts.place ?? '',
    issuedOn: facts.issuedOn,
    type: '0',
    typeDetail: '',
    typeName: TYPE_NAMES[facts.form],
    subject: facts.subject,
    content: facts.subject,
    signer: {
      competence: facts.signerAuthority ?? '',
      position: facts.signerPost ?? '',
      fullName: facts.signerName ?? '',
    },
    otherInfo: {
      priority: '0',
      sphere: '',
      typist: '',
      copies: null,
      pageAmount: null,
      direction: '',
      appendixes: [],
    },
    steeringType: '0',
    dueOn: null,
    traces: [],
    files,
  }
}

function metadataOf(facts: PaperFacts, { from, to }: ExchangeRow): PaperMetadata {
  return {
    organId: from.id,
    fileCatalog: facts.issuedOn?.slice(0, 4) ?? '',
    fileNotation: '',
    ordinal: '',
    typeName: TYPE_NAMES[facts.form],
    number: facts.number ?? '',
    symbol: facts.symbol ?? '',
    issuedOn: facts.issuedOn,
    organName: from.name,
    subject: facts.subject,
    language: 'Tiếng Việt',
    pageAmount: null,
    description: '',
    signer: { position: facts.signerPost ?? '', fullName: facts.signerName ?? '' },
    to: to.map(({ id, name }) => ({ organId: id, organName: name })),
    priority: '0',
    issuedAmount: null,
    dueOn: null,
    arrival: null,
  }
}
