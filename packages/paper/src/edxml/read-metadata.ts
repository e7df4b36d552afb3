import { parseCivilDate } from '@phoihop/domain/civil-date'
import type { Element } from 'xml-js'
import type { PaperMetadata } from './paper-metadata.ts'
import { childOf, childrenOf, notEdxml, readXml, wordsAt } from './read-xml.ts'

/** Whether the bytes are metadata by their root, which is found before anything is parsed. */
export function isMetadata(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('utf8')
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<DocumentMetadata[\s>]/u.test(head)
}

/** The metadata of a paper from outside. Throws PaperRefusal `not-edxml`. */
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
    arrival: arrivalOf(root),
  }
}

function arrivalOf(root: Element): PaperMetadata['arrival'] {
  if (childOf(root, 'ArrivalDate') === undefined) return null
  return {
    on: parseCivilDate(wordsAt(root, 'ArrivalDate')),
    number: wordsAt(root, 'ArrivalNumber'),
    toPlaces: wordsAt(root, 'ToPlaces'),
    traces: childrenOf(childOf(root, 'TraceHeaderList'), 'TraceHeader').map((trace) => ({
      organId: wordsAt(trace, 'OrganId'),
      at: wordsAt(trace, 'Timestamp'),
    })),
  }
}

function amount(text: string): number | null {
  const number = Number(text)
  return text !== '' && Number.isInteger(number) && number >= 0 ? number : null
}
