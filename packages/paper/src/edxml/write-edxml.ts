import {
  EDXML_NAMESPACE,
  type EdxmlFile,
  type EdxmlOrgan,
  type EdxmlOtherInfo,
  type EdxmlPackage,
} from './edxml-package.ts'
import { around as wrap, element as leaf, slashedDay } from './xml-words.ts'

const element = (name: string, words: string) => leaf(`edXML:${name}`, words)
const around = (name: string, inner: readonly string[]) => wrap(`edXML:${name}`, inner)

/** The package as edXML; files are enclosed in base64. */
export function writeEdxml(pack: EdxmlPackage): string {
  const envelope = around('edXMLEnvelope', [
    around('edXMLHeader', [messageHeader(pack), traceList(pack)]),
    around('edXMLBody', [around('edXMLManifest', pack.files.map(reference))]),
  ])
  const files = around('AttachmentEncoded', pack.files.map(attachment))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<edXML:edXML xmlns:edXML="${EDXML_NAMESPACE}" xmlns:xlink="http://www.w3.org/1999/xlink">${envelope}${files}</edXML:edXML>\n`
}

function messageHeader(pack: EdxmlPackage): string {
  const { signer } = pack
  return around('MessageHeader', [
    organ('From', pack.from),
    ...pack.to.map((one) => organ('To', one)),
    element('DocumentId', pack.documentId),
    around('Code', [element('CodeNumber', pack.number), element('CodeNotation', pack.symbol)]),
    around('PromulgationInfo', [element('Place', pack.place), element('PromulgationDate', slashedDay(pack.issuedOn))]),
    around('DocumentType', [
      element('Type', pack.type),
      element('TypeDetail', pack.typeDetail),
      element('TypeName', pack.typeName),
    ]),
    element('Subject', pack.subject),
    element('Content', pack.content),
    around('SignerInfo', [
      element('Competence', signer.competence),
      element('Position', signer.position),
      element('FullName', signer.fullName),
    ]),
    ...(pack.dueOn === null ? [] : [element('DueDate', slashedDay(pack.dueOn))]),
    otherInfo(pack.otherInfo),
    element('SteeringType', pack.steeringType),
  ])
}

function otherInfo({ priority, sphere, typist, copies, pageAmount, direction, appendixes }: EdxmlOtherInfo): string {
  return around('OtherInfo', [
    element('Priority', priority),
    element('SphereOfPromulgation', sphere),
    element('TyperNotation', typist),
    element('PromulgationAmount', copies === null ? '' : String(copies)),
    element('PageAmount', pageAmount === null ? '' : String(pageAmount)),
    element('Direction', direction),
    around(
      'Appendixes',
      appendixes.map((one) => element('Appendix', one)),
    ),
  ])
}

function organ(name: string, { id, name: organName, inCharge, address, email, telephone }: EdxmlOrgan): string {
  return around(name, [
    element('OrganId', id),
    element('OrganizationInCharge', inCharge),
    element('OrganName', organName),
    element('OrganAdd', address),
    element('Email', email),
    element('Telephone', telephone),
  ])
}

// "Bussiness" is how QCVN 102:2016 spells it
function traceList({ traces }: EdxmlPackage): string {
  return around('TraceHeaderList', [
    ...traces.map(({ organId, at }) => around('TraceHeader', [element('OrganId', organId), element('Timestamp', at)])),
    around('Bussiness', [element('BussinessDocType', '0')]),
  ])
}

function reference(file: EdxmlFile, index: number): string {
  return around('Reference', [
    element('ContentId', contentId(index)),
    element('ContentType', file.mediaType),
    element('AttachmentName', file.name),
    element('Description', file.description),
  ])
}

function attachment(file: EdxmlFile, index: number): string {
  return around('Attachment', [
    element('ContentType', file.mediaType),
    element('ContentId', contentId(index)),
    element('Description', file.description),
    element('ContentTransferEncoded', 'base64'),
    element('AttachmentName', file.name),
    element('Content', Buffer.from(file.bytes).toString('base64')),
  ])
}

function contentId(index: number): string {
  return `tep-${index + 1}`
}
