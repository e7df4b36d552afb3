import type { PaperMetadata } from './paper-metadata.ts'
import { around, element } from './xml-words.ts'

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
  ArrivalNumber: 10,
  ToPlaces: 1000,
} as const

/** One field, cut at its length. */
function field(name: keyof typeof LENGTHS, words: string): string {
  return element(name, Array.from(words).slice(0, LENGTHS[name]).join(''))
}

/** The metadata as XML with the names of the annex. Codes longer than it allows (QĐ 20/2020: 35 characters) stay whole. */
export function writeMetadata(data: PaperMetadata): string {
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
    ...arrivalFields(data.arrival),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${around('DocumentMetadata', inner)}\n`
}

function arrivalFields(arrival: PaperMetadata['arrival']): string[] {
  if (arrival === null) return []
  return [
    element('ArrivalDate', arrival.on ?? ''),
    field('ArrivalNumber', arrival.number),
    field('ToPlaces', arrival.toPlaces),
    around(
      'TraceHeaderList',
      arrival.traces.map(({ organId, at }) =>
        around('TraceHeader', [element('OrganId', organId), element('Timestamp', at)]),
      ),
    ),
  ]
}

function count(amountOf: number | null): string {
  return amountOf === null ? '' : String(amountOf)
}
