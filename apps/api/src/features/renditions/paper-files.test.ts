import { filesApi } from '@phoihop/contract/files'
import { paperFilesApi } from '@phoihop/contract/paper-files'
import { renditionsApi } from '@phoihop/contract/renditions'
import { makeSigner, signPdf } from '@phoihop/paper/testing/sign-pdf'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftPaper, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { upload } from '../../testing/upload.ts'

let app: TestApp
let paperId: string
let printed: Buffer
beforeAll(async () => {
  app = await createTestApp()
  paperId = (await issuedPaper(app)).paper.id
  const answer = await app.call('here:secretary', renditionsApi.paper, {
    params: { id: paperId },
    query: { format: 'pdf' },
  })
  printed = answer.rawPayload
})
afterAll(() => app.close())

async function send(given: Buffer, id = paperId, name = 'ban-da-ky.pdf') {
  const file = (await upload(app, 'here:secretary', { name, content: Buffer.from(given) })).json()
  return app.call('here:secretary', paperFilesApi.add, { params: { id }, body: { fileId: file.id } })
}

test('a signed PDF is kept as received, with what its signature says', async () => {
  const signed = await signPdf(printed, makeSigner('Lê Hoàng Lâm'))
  const added = (await send(signed)).json()
  expect(added.rows[0]).toMatchObject({
    facts: {
      content: 'words',
      signatures: [{ signer: { name: 'Lê Hoàng Lâm' }, bytes: 'intact', signedAt: '2017-04-12T03:00:00.000Z' }],
    },
    addedBy: 'Người secretary',
  })
  // who sees the paper gets the file, byte for byte
  const fileId = added.rows[0].file.id
  const got = await app.call('here:officer-a', filesApi.download, { params: { id: fileId } })
  expect(got.rawPayload.equals(signed)).toBe(true)
  expect((await app.call('here:secretary-bdv', filesApi.download, { params: { id: fileId } })).statusCode).toBe(404)
})

test('a file altered after signing is kept and said to be altered', async () => {
  const signed = await signPdf(printed, makeSigner('Lê Hoàng Lâm'))
  const at = signed.indexOf('/Producer') + 12
  signed[at] = (signed[at] ?? 0) ^ 1
  expect((await send(signed)).json().rows[0].facts.signatures[0].bytes).toBe('altered')
})

test('an unsigned PDF is kept as such; what is no PDF is refused', async () => {
  expect((await send(printed)).json().rows[0].facts).toEqual({ signatures: [], content: 'words' })
  const png = (await upload(app, 'here:secretary')).json()
  const refused = await app.call('here:secretary', paperFilesApi.add, {
    params: { id: paperId },
    body: { fileId: png.id },
  })
  expect(refused.json()).toMatchObject({ status: 415, code: 'renditions/not-a-pdf' })
})

test('a broken PDF says that nothing could be read in it', async () => {
  const broken = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 'x')])
  expect((await send(broken)).json().rows[0].facts).toEqual({ signatures: [], content: 'unknown' })
})

test('a draft has no file of record, and one upload is the file of one paper only', async () => {
  const draft = await draftPaper(app)
  expect((await send(printed, draft.id)).json()).toMatchObject({ status: 409, code: 'renditions/not-signed-yet' })
  const file = (await upload(app, 'here:secretary', { name: 'a.pdf', content: Buffer.from(printed) })).json()
  const add = () =>
    app.call('here:secretary', paperFilesApi.add, { params: { id: paperId }, body: { fileId: file.id } })
  expect((await add()).statusCode).toBe(200)
  expect((await add()).json()).toMatchObject({ code: 'tasks/file-unknown' })
})

test('not even the owner of the database changes what was kept', async () => {
  await send(printed)
  const client = new pg.Client({ connectionString: app.ownerUrl })
  await client.connect()
  await expect(client.query("update paper_file set sha256 = repeat('0', 64)")).rejects.toThrow('only ever added')
  await expect(client.query('delete from paper_file')).rejects.toThrow('only ever added')
  await client.end()
})
