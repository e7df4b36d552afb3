import { readFileSync } from 'node:fs'
import path from 'node:path'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { filesApi } from '@phoihop/contract/files'
import { healthApi } from '@phoihop/contract/health'
import { meetingsApi } from '@phoihop/contract/meetings'
import { readingsApi } from '@phoihop/contract/readings'
import { zip } from '@phoihop/reader/documents/zip.test-data'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { multipart, PNG } from '../../testing/upload.ts'

const secretary = 'here:secretary'
const seed = readFileSync(path.join(import.meta.dirname, '../../../demo/kl-07-2017.txt'))

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const read = (name: string, content: Uint8Array) =>
  app.call(secretary, readingsApi.readFile, multipart({ name, content }))

describe('a file of a paper', () => {
  test('gives header, meeting and the number of sentences that give work; nothing is kept but the file', async () => {
    const answer = await read('Kết luận 07.txt', seed)
    expect(answer.statusCode).toBe(200)
    const reading = answer.json()
    expect(reading).toMatchObject({
      source: { format: 'txt', convertedFrom: null, fileName: 'Kết luận 07.txt' },
      document: { kind: 'conclusion', number: '07', symbol: 'KL/HU' },
      meeting: { heldOn: '2017-04-11', mode: 'online', period: '2017-Q1' },
    })
    expect(reading.document.issuer).toMatchObject({ match: 'one', organisation: { id: app.world.body('here:hu') } })
    expect(reading.document.recipients).toHaveLength(9)
    expect(reading.assignments).toBeGreaterThan(20)
    expect(await app.db.prisma.conclusion.count()).toBe(0)
  })

  test('becomes the file of the paper entered from it, for whoever sees the paper', async () => {
    const reading = (await read('kl.txt', seed)).json()
    const body = {
      form: 'conclusion',
      issuerId: app.world.body('here:hu'),
      number: '07',
      symbol: 'KL/HU',
      subject: 'Họp giao ban',
      issuedOn: '2017-04-12',
      text: reading.text,
      fileId: reading.source.fileId,
      newMeeting: {
        title: 'Giao ban quý I/2017',
        kind: 'quarterly',
        heldOn: '2017-04-11',
        mode: 'online',
        period: '2017-Q1',
        hostId: app.world.body('here:hu'),
        convenerId: app.world.body('here:bdv'),
        attendees: reading.meeting.attendees.map((one: object) => ({ ...one, role: 'member' })),
      },
    }
    const paper = await app.ok(secretary, conclusionsApi.create, { body })
    expect(paper.file).toMatchObject({ id: reading.source.fileId, name: 'kl.txt' })
    const meeting = await app.ok(secretary, meetingsApi.get, { params: { id: paper.meeting?.id ?? '' } })
    expect(meeting.attendees).toHaveLength(reading.meeting.attendees.length)
    const params = { id: reading.source.fileId }
    expect((await app.call('here:chief', filesApi.download, { params })).statusCode).toBe(200)
    expect((await app.call('here:officer', filesApi.download, { params })).statusCode).toBe(404)
    expect((await app.call('there:secretary', filesApi.download, { params })).statusCode).toBe(404)
    const again = await app.call(secretary, conclusionsApi.create, { body: { ...body, newMeeting: null } })
    expect(again.json().code).toBe('tasks/file-unknown')
  })

  test('a meeting that may not be logged takes the paper with it: nothing is kept', async () => {
    const before = await app.db.prisma.conclusion.count()
    const answer = await app.call(secretary, conclusionsApi.create, {
      body: {
        form: 'conclusion',
        issuerId: app.world.body('here:hu'),
        subject: 'Họp',
        text: seed.toString('utf8'),
        newMeeting: {
          title: 'Họp',
          kind: 'quarterly',
          heldOn: '2017-04-11',
          hostId: app.world.body('there:hu'),
          convenerId: app.world.body('here:bdv'),
        },
      },
    })
    expect(answer.json().code).toBe('organisations/body-unknown')
    expect(await app.db.prisma.conclusion.count()).toBe(before)
  })

  test('typed in an old font is converted and said so', async () => {
    const tcvn3 =
      'Sè: 05-KL/HU\nKÕt luËn\n1. Giao Phßng TC-KH chñ tr×, phèi hîp víi c¸c c¬ quan, ®¬n vÞ thùc hiÖn; hoµn thµnh tr­íc ngµy 15/6/2017.\n'
    const reading = (await read('cu.txt', Buffer.from(tcvn3.repeat(3), 'latin1'))).json()
    expect(reading.source.convertedFrom).toBe('TCVN3')
    expect(reading.text).toContain('Phòng TC-KH chủ trì, phối hợp với các cơ quan')
  })
})

const english = 'The committee concluded that each department shall report before the end of the month. '.repeat(30)

test.each([
  ['an empty file', 'a.docx', Buffer.alloc(0), 422, 'readings/empty'],
  ['a picture', 'a.docx', PNG, 415, 'readings/image'],
  ['a zip named .docx', 'a.docx', zip({ 'a.txt': 'a' }), 415, 'readings/not-a-paper'],
  ['a zip bomb', 'a.docx', zip({ 'word/document.xml': ' '.repeat(60_000_000) }), 422, 'readings/expands-too-much'],
  ['macros', 'a.docx', zip({ 'word/document.xml': 'a', 'word/vbaProject.bin': 'a' }), 415, 'readings/macros'],
  ['another language', 'a.txt', Buffer.from(english), 422, 'readings/not-vietnamese'],
  ['half a PDF', 'a.pdf', Buffer.from('%PDF-1.4\n1 0 obj'), 422, 'readings/broken'],
  ['over 20 MB', 'a.pdf', Buffer.alloc(20 * 1024 * 1024 + 1, 'x'), 413, 'readings/too-large'],
  ['a program', 'a.docx', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), 415, 'readings/not-a-paper'],
] as const)(
  '%s is refused with a sentence of its own, and the server goes on',
  async (_, name, content, status, code) => {
    const files = await app.db.prisma.storedFile.count()
    const answer = await read(name, content)
    expect([answer.statusCode, answer.json().code, answer.json().fields]).toEqual([status, code, { file: code }])
    expect(await app.db.prisma.storedFile.count()).toBe(files)
    expect((await app.call(null, healthApi.get)).statusCode).toBe(200)
  },
)

test('a paper marked secret is told from its words, and its file is not kept', async () => {
  const files = await app.db.prisma.storedFile.count()
  const reading = (await read('mat.txt', Buffer.concat([Buffer.from('MẬT\n\n'), seed]))).json()
  expect(reading).toMatchObject({ secret: true, source: { fileId: null } })
  expect(await app.db.prisma.storedFile.count()).toBe(files)
})

test('pasted text is read without keeping anything; nothing and too much are refused at the field', async () => {
  const reading = await app.ok(secretary, readingsApi.readText, { body: { text: seed.toString('utf8') } })
  expect(reading.source).toEqual({ format: 'pasted', convertedFrom: null, fileId: null, fileName: null })
  const empty = await app.call(secretary, readingsApi.readText, { body: { text: ' \n ' } })
  expect(empty.json()).toMatchObject({ code: 'conclusions/text-empty', fields: { text: 'conclusions/text-empty' } })
  const large = await app.call(secretary, readingsApi.readText, { body: { text: 'x'.repeat(1_500_001) } })
  expect(large.statusCode).toBe(413)
})
