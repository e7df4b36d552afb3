import { type CivilDate, parseCivilDate } from '@phoihop/domain/civil-date'
import { around, element } from './xml-words.ts'
import { childOf, childrenOf, notEdxml, readXml, wordsAt } from './read-xml.ts'

/** What a paper sent carries along (NĐ 30/2020/NĐ-CP, Phụ lục VI). What is not said is '' or null. */
export type PaperMetadata = {
  organId: string
  fileCatalog: string
  fileNotation: string
  ordinal: string
  typeName: string
  number: string
  symbol: string
  issuedOn: CivilDate | null
  organName: string
  subject: string
  language: string
  pageAmount: number | null
  description: string
  signer: { position: string; fullName: string }
  to: { organId: string; organName: string }[]
  priority: string
  issuedAmount: number | null
  dueOn: CivilDate | null
}

/** Lengths of the annex: what is longer is cut at them. */
const LENGTHS = {
  OrganId: 13,
  FileCatalog: 4,
  FileNotation: 20,
  DocOrdinal: 3,
  TypeName: 100,
  CodeNumber: 11,
  CodeNotation: 30,
  OrganName: 200,
  Subject: 500,
  Language: 30,
  PageAmount: 3,
  Description: 500,
  Position: 100,
  FullName: 50,
  Priority: 1,
  IssuedAmount: 3,
} as const

/** The metadata as XML with the names of the annex. Codes longer than it allows (QĐ 20/2020: 35 characters) stay whole. */
export function writeMetadata(data: PaperMetadata): string {
  const field = (name: keyof typeof LENGTHS, words: string) =>
    element(name, Array.from(words).slice(0, LENGTHS[name]).join(''))
  const inner = [
    around('FileCode', [
      element('OrganId', data.organId),
      field('FileCatalog', data.fileCatalog),
      field('FileNotation', data.fileNotation),
    ]),
    field('DocOrdinal', data.ordinal),
    field('TypeName', data.typeName),
    field('CodeNumber', data.number),
    field('CodeNotation', data.symbol),
    element('IssuedDate', data.issuedOn ?? ''),
    field('OrganName', data.organName),
    field('Subject', data.subject),
    field('Language', data.language),
    field('PageAmount', count(data.pageAmount)),
    field('Description', data.description),
    around('SignerInfo', [field('Position', data.signer.position), field('FullName', data.signer.fullName)]),
    ...data.to.map((one) => around('To', [element('OrganId', one.organId), field('OrganName', one.organName)])),
    field('Priority', data.priority),
    field('IssuedAmount', count(data.issuedAmount)),
    element('DueDate', data.dueOn ?? ''),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${around('DocumentMetadata', inner)}\n`
}

/** The same from outside. Throws PaperRefusal `not-edxml`. */
export function readMetadata(text: string): PaperMetadata {
  const root = childOf(readXml(text.replace(/^\uFEFF/u, '')), 'DocumentMetadata')
  if (root === undefined) throw notEdxml()
  const at = (...path: string[]) => wordsAt(root, ...path)
  return {
    organId: at('FileCode', 'OrganId'),
    fileCatalog: at('FileCode', 'FileCatalog'),
    fileNotation: at('FileCode', 'FileNotation'),
    ordinal: at('DocOrdinal'),
    typeName: at('TypeName'),
    number: at('CodeNumber'),
    symbol: at('CodeNotation'),
    issuedOn: parseCivilDate(at('IssuedDate')),
    organName: at('OrganName'),
    subject: at('Subject'),
    language: at('Language'),
    pageAmount: amount(at('PageAmount')),
    description: at('Description'),
    signer: { position: at('SignerInfo', 'Position'), fullName: at('SignerInfo', 'FullName') },
    to: childrenOf(root, 'To').map((one) => ({
      organId: wordsAt(one, 'OrganId'),
      organName: wordsAt(one, 'OrganName'),
    })),
    priority: at('Priority'),
    issuedAmount: amount(at('IssuedAmount')),
    dueOn: parseCivilDate(at('DueDate')),
  }
}

function count(amountOf: number | null): string {
  return amountOf === null ? '' : String(amountOf)
}

function amount(text: string): number | null {
  const number = Number(text)
  return text !== '' && Number.isInteger(number) && number >= 0 ? number : null
}
