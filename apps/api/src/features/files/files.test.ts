import { tasksApi } from '@phoihop/contract/tasks'
import { auditApi } from '@phoihop/contract/audit'
import { filesApi } from '@phoihop/contract/files'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { PNG, upload } from '../../testing/upload.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const officer = 'here:officer'

test('a file comes back byte for byte, under its name', async () => {
  const file = (await upload(app, officer, { name: 'Ảnh hiện trường.png' })).json()
  expect(file).toMatchObject({ name: 'Ảnh hiện trường.png', mediaType: 'image/png', bytes: PNG.length })
  const answer = await app.call(officer, filesApi.download, { params: { id: file.id } })
  expect(answer.rawPayload.equals(PNG)).toBe(true)
  expect(answer.headers['content-disposition']).toBe(
    `inline; filename*=UTF-8''${encodeURIComponent('Ảnh hiện trường.png')}`,
  )
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
})

test('the trail does not tell its name, which may say what a restricted paper is about', async () => {
  await upload(app, officer, { name: 'kỷ luật cán bộ.png' })
  const trail = await app.ok('here:administrator', auditApi.list, { query: { action: 'files.upload' } })
  expect(trail.rows[0]).toMatchObject({ subjectName: 'Tệp .png' })
  expect(JSON.stringify(trail)).not.toContain('kỷ luật')
})

test.each([
  ['empty', 'a.png', Buffer.alloc(0), 422, 'files/empty'],
  [
    'a program named .docx',
    'bao-cao.docx',
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
    415,
    'files/type-refused',
  ],
  ['a page of HTML named .png', 'anh.png', Buffer.from('<script>alert(1)</script>'), 415, 'files/type-refused'],
  ['over 25 MB', 'lon.png', Buffer.concat([PNG, Buffer.alloc(25 * 1024 * 1024)]), 413, 'files/too-large'],
])('a file that is %s is refused', async (_name, name, content, status, code) => {
  expect((await upload(app, officer, { name, content })).json()).toMatchObject({ status, code })
})

test.each([
  ['../../etc/passwd.png', 'passwd.png'],
  ['anh.html', 'anh.png'],
  [`x${'😀'.repeat(99)}a.png`, `x${'😀'.repeat(89)}.png`],
  ['.png', 'tệp.png'],
])('the name %s is kept as %s', async (name, kept) => {
  expect((await upload(app, officer, { name })).json().name).toBe(kept)
})

test.each([
  ['no boundary', 'multipart/form-data', 'x'],
  ['another boundary', 'multipart/form-data; boundary=a', '--b\r\n'],
  [
    'an end in the middle',
    'multipart/form-data; boundary=a',
    '--a\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc',
  ],
  ['no file at all', 'application/json', '{}'],
])('an upload with %s is refused, not a fault of ours', async (_name, type, body) => {
  const answer = await app.call(officer, filesApi.upload, {
    body: Buffer.from(body),
    headers: { 'content-type': type },
  })
  expect(answer.json()).toMatchObject({ status: 422, code: 'files/empty' })
})

test("somebody else's upload, or one attached already, cannot be attached", async () => {
  const { single } = await issuedPaper(app)
  const foreign = (await upload(app, 'here:officer-mttq')).json()
  let now = await assignmentOf(app, officer, single.id, 'here:tckh')
  const params = { id: now.id }
  now = await app.ok(officer, tasksApi.acknowledge, { params, body: { version: now.version } })
  const report = (fileIds: string[]) =>
    app.call(officer, tasksApi.reportProgress, {
      params,
      body: { version: now.version, percent: 5, words: 'x', fileIds },
    })
  expect((await report([foreign.id])).json()).toMatchObject({
    status: 400,
    code: 'tasks/file-unknown',
    fields: { fileIds: 'tasks/file-unknown' },
  })
  const own = (await upload(app, officer)).json()
  expect((await report([own.id, own.id])).json()).toMatchObject({ code: 'tasks/file-unknown' })
  now = (await report([own.id])).json()
  expect(now.responses.at(-1)?.files).toEqual([own])
  expect((await report([own.id])).json()).toMatchObject({ code: 'tasks/file-unknown' })
  expect((await app.call('here:officer-mttq', filesApi.download, { params: { id: foreign.id } })).statusCode).toBe(200)
  expect((await app.call(officer, filesApi.download, { params: { id: foreign.id } })).statusCode).toBe(404)
})
