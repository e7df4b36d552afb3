import type { PaperReading, ResolvedName } from '@phoihop/contract/reading-shapes'
import { expect, test } from 'vitest'
import { headerFromReading } from './from-reading.ts'
import { meetingFromReading } from './meeting-typed.ts'
import { noteOf, readNoteDraft } from './reading-note.ts'
import { readWords } from './reading-text.ts'

const name = (part: Partial<ResolvedName> & { words: string }): ResolvedName => ({
  match: 'none',
  organisation: null,
  class: null,
  holder: null,
  candidates: [],
  why: 'unknown',
  ...part,
})
const huyen = { id: 'h', name: 'UBND huyện', shortName: 'UBND huyện' }
const reading: PaperReading = {
  text: 'Số 5',
  source: { format: 'docx', convertedFrom: 'TCVN3', fileId: 'f', fileName: 'ket-luan.docx' },
  document: {
    kind: 'notice',
    number: '5',
    symbol: null,
    issuedOn: null,
    place: null,
    subject: 'Kết luận của Chủ tịch UBND huyện tại cuộc họp kiểm điểm quy chế phối hợp',
    issuer: name({ words: 'UBND huyện', match: 'several', candidates: [huyen] }),
    signer: { authority: null, post: null, name: null },
    recipients: [name({ words: 'UBND huyện', match: 'one', organisation: huyen }), name({ words: 'Lưu VP' })],
  },
  meeting: {
    heldOn: '2017-06-16',
    mode: null,
    period: '2017-Q2',
    chair: { name: null, post: 'Chủ tịch UBND huyện' },
    attendees: [{ tierCode: 'district', post: 'Lãnh đạo MTTQ' }],
    known: [],
  },
  assignments: 3,
  secret: false,
  milliseconds: 12,
}

test('a reading fills what it found; a name that stands for several bodies is not chosen', () => {
  const header = headerFromReading(reading)
  expect(header).toMatchObject({ form: 'notice', number: '5', recipients: 'UBND huyện\nLưu VP' })
  expect(header.recipientBodies).toEqual({ 'ubnd huyen': 'h' })
  expect(header).not.toHaveProperty('issuerId')
  expect(header).not.toHaveProperty('symbol')
})

test('what is asked is kept with the form, and comes back from the tab', () => {
  const note = noteOf(reading)
  expect(note.asked.map(({ words }) => words)).toEqual(['Lưu VP'])
  expect(note.issuer?.candidates).toEqual([huyen])
  expect(readNoteDraft(JSON.stringify(note))).toEqual(note)
  expect(readNoteDraft('{"format":"odt"}')).toBeNull()
})

test('the meeting is proposed with the issuer as host and the own office as convener', () => {
  const meeting = meetingFromReading(noteOf(reading), { subject: reading.document.subject ?? '', issuerId: 'h' }, 'own')
  expect(meeting).toMatchObject({
    title: 'Cuộc họp kiểm điểm quy chế phối hợp',
    kind: 'regulation-review',
    heldOn: '2017-06-16',
    hostId: 'h',
    convenerId: 'own',
  })
})

test('what was read is said in one line', () => {
  expect(readWords(noteOf(reading))).toBe(
    'Đọc được từ tệp Word: 3 câu giao việc, 2 nơi nhận; đã chuyển từ phông TCVN3.',
  )
})
