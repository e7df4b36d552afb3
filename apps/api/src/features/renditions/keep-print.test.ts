import { integrityApi } from '@phoihop/contract/integrity'
import { paperFilesApi } from '@phoihop/contract/paper-files'
import { renditionsApi } from '@phoihop/contract/renditions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { workOff } from '../../testing/work-off.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const prints = (conclusionId: string) =>
  app.db.prisma.paperFile.findMany({ where: { conclusionId }, include: { file: true }, orderBy: { kind: 'asc' } })
const download = (id: string, format: 'docx' | 'pdf') =>
  app.call('here:officer', renditionsApi.paper, { params: { id }, query: { format } })

test('an issued paper is printed once in both formats, and that print is what everybody gets', async () => {
  const { paper } = await issuedPaper(app)
  expect((await download(paper.id, 'pdf')).statusCode).toBe(200)
  expect(await prints(paper.id)).toEqual([])
  await workOff(app, null)
  const kept = await prints(paper.id)
  expect(kept.map((one) => one.kind)).toEqual(['print-docx', 'print-pdf'])
  for (const format of ['docx', 'pdf'] as const) {
    const answer = await download(paper.id, format)
    const one = kept.find(({ kind }) => kind === `print-${format}`)
    expect(answer.rawPayload).toHaveLength(one?.file.bytes ?? 0)
    expect(await app.files.put(answer.rawPayload)).toBe(one?.sha256)
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${one?.file.name}"`)
  }
  // it is no signed paper
  const { rows } = await app.ok('here:secretary', paperFilesApi.list, { params: { id: paper.id } })
  expect(rows).toEqual([])
})

test('a print is never exchanged, and the check of files holds it to its hash', async () => {
  const { paper } = await issuedPaper(app)
  await workOff(app, null)
  const [one] = await prints(paper.id)
  await expect(
    app.db.prisma.paperFile.update({ where: { id: one?.id ?? '' }, data: { sha256: 'khác' } }),
  ).rejects.toThrow(/permission denied|only ever added/u)
  await app.ok('here:administrator', integrityApi.start)
  await workOff(app, null)
  const { check } = await app.ok('here:administrator', integrityApi.last)
  expect(check).toMatchObject({ faults: [] })
  expect(check?.files).toBeGreaterThanOrEqual(2)
})

test('who may not read the paper gets no print of it', async () => {
  const { paper } = await issuedPaper(app, 'here', { sensitivity: 'restricted' })
  await workOff(app, null)
  expect(await prints(paper.id)).toHaveLength(2)
  expect((await download(paper.id, 'pdf')).statusCode).toBe(404)
})
