import { fold } from '@phoihop/domain/vietnamese-text'
import type { EdxmlPackage } from '@phoihop/paper/edxml/edxml-package'
import { readEdxml } from '@phoihop/paper/edxml/read-edxml'
import { readMetadata } from '@phoihop/paper/edxml/read-metadata'
import { PaperRefusal } from '@phoihop/paper/refusal'
import { explainPaper } from '@phoihop/reader/read-paper'
import type { DocumentHeader } from '@phoihop/reader/reading'
import type { ReadAnswer } from './read-in-worker.ts'

/** A package from another system: its first Word, PDF or text file is read, its header says better than the words do. */
export async function readPackage(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Promise<ReadAnswer>,
): Promise<ReadAnswer> {
  const pack = openPackage(bytes)
  if (pack === null) return { ok: false, code: 'broken' }
  const file = pack.files.find(({ name }) => /\.(?:docx|pdf|txt)$/iu.test(name))
  if (file === undefined) return { ok: false, code: 'not-a-paper' }
  const answer = await read(file.bytes)
  if (!answer.ok) return answer
  const { explained } = answer
  const document = headerOf(pack, explained.reading.document)
  return {
    ...answer,
    explained: { ...explained, reading: { ...explained.reading, document } },
    packed: { name: file.name, bytes: file.bytes },
  }
}

/** The head of a paper by its metadata (NĐ 30/2020, Phụ lục VI); its words come from elsewhere. */
export function readHead(bytes: Uint8Array): ReadAnswer {
  const found = opened(() => readMetadata(Buffer.from(bytes).toString('utf8')))
  if (found === null) return { ok: false, code: 'broken' }
  const explained = explainPaper('')
  const { signer, to, typeName, organName, ...head } = found
  const document = withSaid(explained.reading.document, {
    typeName,
    ...head,
    place: '',
    issuer: organName,
    signer: { competence: '', position: signer.position, fullName: signer.fullName },
    to: to.map((one) => one.organName),
  })
  const reading = { ...explained.reading, document }
  return {
    ok: true,
    format: 'metadata',
    convertedFrom: null,
    text: '',
    explained: { ...explained, reading },
    packed: null,
  }
}

function openPackage(bytes: Uint8Array): EdxmlPackage | null {
  return opened(() => readEdxml(Buffer.from(bytes).toString('utf8')))
}

/** What was read, or null where the file is not what it says. */
function opened<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof PaperRefusal) return null
    throw error
  }
}

function headerOf({ from, to, ...pack }: EdxmlPackage, read: DocumentHeader): DocumentHeader {
  return withSaid(read, { ...pack, issuer: from.name, to: to.map(({ name }) => name) })
}

/** What another system says of a paper; '' where it says nothing. */
interface Said
  extends Pick<EdxmlPackage, 'typeName' | 'number' | 'symbol' | 'issuedOn' | 'place' | 'subject' | 'signer'> {
  issuer: string
  to: string[]
}

function withSaid(read: DocumentHeader, pack: Said): DocumentHeader {
  const { signer } = pack
  const type = fold(pack.typeName)
  return {
    kind: type.includes('thong bao') ? 'notice' : type.includes('ket luan') ? 'conclusion' : read.kind,
    number: pack.number.slice(0, 20) || read.number,
    symbol: pack.symbol.slice(0, 60) || read.symbol,
    issuedOn: pack.issuedOn ?? read.issuedOn,
    place: pack.place.slice(0, 100) || read.place,
    subject: pack.subject.slice(0, 1000) || read.subject,
    issuer: pack.issuer.slice(0, 300) || read.issuer,
    signer: {
      authority: signer.competence.slice(0, 200) || read.signer.authority,
      post: signer.position.slice(0, 200) || read.signer.post,
      name: signer.fullName.slice(0, 120) || read.signer.name,
    },
    recipients: read.recipients.length > 0 ? read.recipients : pack.to.map((name) => name.slice(0, 300)),
  }
}
