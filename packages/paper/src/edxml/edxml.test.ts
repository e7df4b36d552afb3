import { xml2js } from 'xml-js'
import { describe, expect, it } from 'vitest'
import type { EdxmlPackage } from './edxml-package.ts'
import type { PaperMetadata } from './paper-metadata.ts'
import { readMetadata } from './read-metadata.ts'
import { writeMetadata } from './write-metadata.ts'
import { isEdxml, readEdxml } from './read-edxml.ts'
import { writeEdxml } from './write-edxml.ts'

const organ = (id: string, name: string) => ({ id, name, inCharge: '', address: '', email: '', telephone: '' })
const PACKAGE: EdxmlPackage = {
  from: { ...organ('H36.1', 'Huyện ủy Sông Mơ'), inCharge: 'Đảng bộ tỉnh Phù Vân' },
  to: [organ('H36.1.5', 'Phòng TC-KH & <Kho bạc>'), organ('', 'UBND xã An Phú')],
  documentId: '01a2',
  number: '07',
  symbol: 'KL/HU',
  place: 'Sông Mơ',
  issuedOn: '2017-04-11',
  type: '0',
  typeDetail: '',
  typeName: 'Kết luận',
  subject: 'Họp giao ban MTTQ, các đoàn thể “quý I”',
  content: 'Nội dung',
  signer: { competence: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', fullName: 'Lê Hoàng Lâm' },
  otherInfo: {
    priority: '1',
    sphere: 'Lưu hành nội bộ',
    typist: 'NVA',
    copies: 15,
    pageAmount: 5,
    direction: '',
    appendixes: ['Phụ lục I', 'Phụ lục II'],
  },
  steeringType: '0',
  dueOn: '2017-05-15',
  traces: [{ organId: 'H36.1', at: '2017/04/12 09:00:00' }],
  files: [
    { name: '07-KL-HU.pdf', mediaType: 'application/pdf', description: 'Bản ký', bytes: new Uint8Array([0, 255, 37]) },
  ],
}
const METADATA: PaperMetadata = {
  organId: 'H36.1',
  fileCatalog: '2017',
  fileNotation: '',
  ordinal: '001',
  typeName: 'Kết luận',
  number: '07',
  symbol: 'KL/HU',
  issuedOn: '2017-04-11',
  organName: 'Huyện ủy Sông Mơ',
  subject: 'Họp giao ban & kết luận',
  language: 'Tiếng Việt',
  pageAmount: 5,
  description: '',
  signer: { position: 'BÍ THƯ', fullName: 'Lê Hoàng Lâm' },
  to: [{ organId: 'H36.1.5', organName: 'Phòng TC-KH' }],
  priority: '0',
  issuedAmount: 12,
  dueOn: null,
  arrival: {
    on: '2017-04-13',
    number: '112',
    toPlaces: 'Phòng TC-KH; Lưu VT',
    traces: [{ organId: 'H36.1.5', at: '2017/04/13 08:00:00' }],
  },
}

describe('edXML', () => {
  it('what is written is read back the same', () => {
    expect(readEdxml(writeEdxml(PACKAGE))).toEqual(PACKAGE)
  })

  it('has the namespace and the elements of QCVN 102:2016 in their places', () => {
    const text = writeEdxml(PACKAGE)
    expect(text).toContain('xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"')
    const tree = JSON.stringify(xml2js(text, { compact: true }))
    for (const path of [
      'MessageHeader',
      'PromulgationInfo',
      'TraceHeaderList',
      'Bussiness',
      'edXMLManifest',
      'AttachmentEncoded',
    ])
      expect(tree).toContain(`"edXML:${path}":`)
    expect(text).toContain('<edXML:PromulgationDate>2017/04/11</edXML:PromulgationDate>')
    expect(isEdxml(Buffer.from(text))).toBe(true)
  })

  it('another prefix, a byte order mark and CDATA are the same to it', () => {
    const text = writeEdxml(PACKAGE)
      .replaceAll('edXML:', 'e:')
      .replaceAll('xmlns:edXML', 'xmlns:e')
      .replace('Lê Hoàng Lâm', '<![CDATA[Lê Hoàng Lâm]]>')
    expect(readEdxml(`\uFEFF${text}`)).toEqual(PACKAGE)
  })
})

it('metadata of NĐ 30, Phụ lục VI are read back the same', () => {
  expect(readMetadata(writeMetadata(METADATA))).toEqual(METADATA)
})

it('metadata of a paper sent have no arrival', () => {
  const sent = { ...METADATA, arrival: null }
  expect(readMetadata(writeMetadata(sent))).toEqual(sent)
})

it('metadata keep to the lengths of the annex', () => {
  const { subject, signer } = readMetadata(
    writeMetadata({ ...METADATA, subject: 'đ'.repeat(600), signer: { position: '', fullName: 'ư'.repeat(80) } }),
  )
  expect([subject.length, signer.fullName.length]).toEqual([500, 50])
})

const BOMB = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "&b;&b;&b;&b;">]>`
describe('what comes from outside', () => {
  it.each([
    ['nothing', ''],
    ['no XML', 'không phải XML'],
    ['XML of something else', '<a><b/></a>'],
    ['half a file', writeEdxml(PACKAGE).slice(0, 700)],
    ['an entity bomb', `<?xml version="1.0"?>${BOMB}<edXML>&c;</edXML>`],
    ['an entity from a file', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><edXML/>'],
    ['a hundred thousand levels', `${'<edXML>'.repeat(100_000)}${'</edXML>'.repeat(100_000)}`],
    ['too many elements', `<edXML>${'<a/>'.repeat(200_000)}</edXML>`],
  ])('%s is refused', (_, text) => {
    expect(() => readEdxml(text)).toThrow('edXML')
  })

  it('days and files that are none are left out', () => {
    const text = writeEdxml(PACKAGE).replace('2017/04/11', '2017/13/45')
    expect(readEdxml(text).issuedOn).toBeNull()
  })
})
