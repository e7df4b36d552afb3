import { letterheadsApi } from '@phoihop/contract/letterheads'
import { renditionsApi } from '@phoihop/contract/renditions'
import { readDocument } from '@phoihop/reader/documents/read-document'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { draftPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

// Two hundred pages are printed and read back.
vi.setConfig({ testTimeout: 120_000 })

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

async function print(text: string, format: 'docx' | 'pdf') {
  const draft = await draftPaper(app, 'here', { text })
  return app.call('here:secretary', renditionsApi.paper, { params: { id: draft.id }, query: { format } })
}

const sentence = 'Giao Ủy ban nhân dân các xã phối hợp với đoàn thể rà soát, báo cáo kết quả. '

test('a paper of 200 pages is printed whole, while others are answered', async () => {
  const items = Array.from({ length: 999 }, (_, i) => `${i + 1}. ${sentence.repeat(6)}`)
  const printing = print(`KẾT LUẬN\n\nHọp giao ban\n\n${items.join('\n\n')}`, 'docx')
  const draft = await draftPaper(app)
  const asked = performance.now()
  await app.ok('here:secretary', renditionsApi.get, { params: { id: draft.id } })
  expect(performance.now() - asked).toBeLessThan(2000)
  const read = await readDocument(new Uint8Array((await printing).rawPayload))
  expect(read.ok && read.text.split('rà soát').length - 1).toBe(999 * 6)
})

test('an item of 20,000 characters is printed whole, in Word and PDF', async () => {
  const text = `KẾT LUẬN\n\nHọp giao ban\n\n1. ${sentence.repeat(Math.ceil(20_000 / sentence.length))}`
  for (const format of ['docx', 'pdf'] as const) {
    const read = await readDocument(new Uint8Array((await print(text, format)).rawPayload))
    const words = read.ok ? read.text.replace(/\s+/gu, ' ') : ''
    // one word: a phrase may go over to the next page, past its number
    expect(words.split('soát').length - 1).toBe(Math.ceil(20_000 / sentence.length))
  }
})

test('a body with a name of 300 characters is printed with all of it', async () => {
  const name = 'Ban Quản lý dự án đầu tư xây dựng các công trình liên xã '.repeat(6).slice(0, 290).trim()
  await app.ok('here:administrator', letterheadsApi.save, {
    params: { id: app.world.body('here:hu') },
    body: { startsOn: '2010-01-01', version: 0, choice: { issuer: [name] } },
  })
  const read = await readDocument(new Uint8Array((await print('KẾT LUẬN\n\n1. Giao Phòng Nội vụ.', 'pdf')).rawPayload))
  const words = read.ok ? read.text.replace(/\s+/gu, '') : ''
  expect(words).toContain(name.toLocaleUpperCase('vi').replace(/\s+/gu, '').slice(0, 40))
})

test.each([
  ['an emoji', 'Giao Phòng Nội vụ 🎉 rà soát.', 'U+1F389'],
  ['Arabic', 'Giao Phòng Nội vụ سلام rà soát.', 'U+0633'],
])('%s is refused with the place where it stands', async (_, words, code) => {
  const answer = await print(`KẾT LUẬN\n\n1. ${words}`, 'pdf')
  expect(answer.json()).toMatchObject({ status: 422, code: 'renditions/refused' })
  expect(answer.json().fields.paper).toContain(code)
  expect(answer.json().fields.paper).toContain('Giao Phòng Nội vụ')
})
