import { parseCivilDate, type CivilDate } from '@phoihop/domain/civil-date'
import type { Element } from 'xml-js'
import type { EdxmlFile, EdxmlOrgan, EdxmlOtherInfo, EdxmlPackage } from './edxml-package.ts'
import { childOf, childrenOf, notEdxml, rawAt, readXml, wordsAt } from './read-xml.ts'

/** More files than any paper has. */
const MOST_FILES = 50
const MOST_BYTES = 25 * 1024 * 1024

/** It looks like a package; whether it is one, only reading tells. */
export function isEdxml(bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.subarray(0, 4000)).toString('utf8')
  return /^\uFEFF?\s*</u.test(begin) && /<(?:\w+:)?edXML[\s>]/u.test(begin)
}

/** A package from outside. Throws PaperRefusal `not-edxml`; days that are none are null, files that are no base64 empty. */
export function readEdxml(text: string): EdxmlPackage {
  const root = childOf(readXml(text.replace(/^\uFEFF/u, '')), 'edXML')
  const header = childOf(root, 'edXMLEnvelope', 'edXMLHeader')
  const message = childOf(header, 'MessageHeader')
  if (message === undefined) throw notEdxml()
  return {
    from: organOf(childOf(message, 'From')),
    to: childrenOf(message, 'To').map(organOf),
    documentId: wordsAt(message, 'DocumentId'),
    number: wordsAt(message, 'Code', 'CodeNumber'),
    symbol: wordsAt(message, 'Code', 'CodeNotation'),
    place: wordsAt(message, 'PromulgationInfo', 'Place'),
    issuedOn: dayOf(wordsAt(message, 'PromulgationInfo', 'PromulgationDate')),
    type: wordsAt(message, 'DocumentType', 'Type'),
    typeDetail: wordsAt(message, 'DocumentType', 'TypeDetail'),
    typeName: wordsAt(message, 'DocumentType', 'TypeName'),
    subject: wordsAt(message, 'Subject'),
    content: wordsAt(message, 'Content'),
    signer: {
      competence: wordsAt(message, 'SignerInfo', 'Competence'),
      position: wordsAt(message, 'SignerInfo', 'Position'),
      fullName: wordsAt(message, 'SignerInfo', 'FullName'),
    },
    otherInfo: otherInfoOf(childOf(message, 'OtherInfo')),
    steeringType: wordsAt(message, 'SteeringType'),
    dueOn: dayOf(wordsAt(message, 'DueDate')),
    traces: childrenOf(childOf(header, 'TraceHeaderList'), 'TraceHeader').map((trace) => ({
      organId: wordsAt(trace, 'OrganId'),
      at: wordsAt(trace, 'Timestamp'),
    })),
    files: filesOf(root),
  }
}

function organOf(organ: Element | undefined): EdxmlOrgan {
  return {
    id: wordsAt(organ, 'OrganId'),
    name: wordsAt(organ, 'OrganName'),
    inCharge: wordsAt(organ, 'OrganizationInCharge'),
    address: wordsAt(organ, 'OrganAdd'),
    email: wordsAt(organ, 'Email'),
    telephone: wordsAt(organ, 'Telephone'),
  }
}

function otherInfoOf(info: Element | undefined): EdxmlOtherInfo {
  return {
    priority: wordsAt(info, 'Priority'),
    sphere: wordsAt(info, 'SphereOfPromulgation'),
    typist: wordsAt(info, 'TyperNotation'),
    copies: countOf(wordsAt(info, 'PromulgationAmount')),
    pageAmount: countOf(wordsAt(info, 'PageAmount')),
    direction: wordsAt(info, 'Direction'),
    appendixes: childrenOf(childOf(info, 'Appendixes'), 'Appendix').map((one) => wordsAt(one)),
  }
}

function countOf(text: string): number | null {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : null
}

/** `2017/04/11`, also as `2017-04-11`. */
function dayOf(text: string): CivilDate | null {
  return parseCivilDate(text.slice(0, 10).replaceAll('/', '-'))
}

function filesOf(root: Element | undefined): EdxmlFile[] {
  const attachments = childrenOf(childOf(root, 'AttachmentEncoded'), 'Attachment')
  if (attachments.length > MOST_FILES) throw notEdxml()
  const files = attachments.map((one) => ({
    name: wordsAt(one, 'AttachmentName'),
    mediaType: wordsAt(one, 'ContentType'),
    description: wordsAt(one, 'Description'),
    bytes: new Uint8Array(Buffer.from(rawAt(one, 'Content'), 'base64')),
  }))
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES) throw notEdxml()
  return files
}
