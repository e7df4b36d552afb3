import { amendmentsApi } from '@phoihop/contract/amendments'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { publicationsApi } from '@phoihop/contract/publications'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftPaper, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const administrator = 'here:administrator'
const everybody = (id: string) => app.call(null, publicationsApi.get, { params: { id } })
const list = async (query: Record<string, unknown> = {}) =>
  (await app.call(null, publicationsApi.list, { query })).json<{ rows: { id: string }[]; total: number }>()

async function setPublication(change: object): Promise<void> {
  const { version, ...now } = await app.ok(administrator, publicationsApi.settings)
  await app.ok(administrator, publicationsApi.updateSettings, { body: { version, ...now, ...change } })
}

test('only issued papers marked public are there; the others do not exist', async () => {
  const open = (await issuedPaper(app, 'here', { sensitivity: 'public' })).paper
  const hidden = [
    (await issuedPaper(app)).paper,
    (await issuedPaper(app, 'here', { sensitivity: 'restricted' })).paper,
    await draftPaper(app, 'here', { sensitivity: 'public' }),
  ]
  expect((await list()).rows.map((row) => row.id)).toEqual([open.id])
  const missing = (await everybody('01900000-0000-7000-8000-000000000000')).json()
  for (const { id } of hidden) {
    const answer = await everybody(id)
    expect(answer.statusCode).toBe(404)
    expect({ ...answer.json(), requestId: '' }).toEqual({ ...missing, requestId: '' })
  }
})

test('shows the body in its items, who signed and Nơi nhận, and no head, task or assignment', async () => {
  const { paper } = await issuedPaper(app, 'here', {
    sensitivity: 'public',
    signerName: 'Lê Thị Ký',
    recipients: [{ words: 'Các xã' }],
  })
  const shown = (await everybody(paper.id)).json()
  expect(shown).toMatchObject({ standing: 'in-force', signer: { name: 'Lê Thị Ký' }, recipients: ['Các xã'] })
  expect(shown.blocks[0]).toEqual({
    kind: 'item',
    level: 2,
    label: '1',
    text: 'Giao Phòng TC-KH kiểm tra việc sử dụng kinh phí; hoàn thành trước ngày 15/6/2017.',
  })
  expect(shown.sha256).toBe(paper.canonicalSha256)
  expect(JSON.stringify(shown)).not.toMatch(/assignments|organisationId|percent/u)
})

test('a telephone number or an address finds no paper by its subject', async () => {
  const subject = 'Đường dây nóng 0912 345 678, thư kin@songmo.example, chợ đêm'
  const { paper } = await issuedPaper(app, 'here', { sensitivity: 'public', subject })
  const found = async (q: string) => (await list({ q })).rows.some((row) => row.id === paper.id)
  expect(await found('chợ đêm')).toBe(true)
  for (const q of ['0912', '345 678', 'kin', 'songmo.example']) expect(await found(q)).toBe(false)
})

test('personal data is hidden everywhere as set, at once', async () => {
  const { paper } = await issuedPaper(app, 'here', {
    sensitivity: 'public',
    subject: 'Việc của Nguyễn Văn Kín, 0912345678',
  })
  const words = async () => JSON.stringify([(await everybody(paper.id)).json(), await list()])
  expect(await words()).not.toContain('0912345678')
  expect(await words()).toContain('Nguyễn Văn Kín')
  await setPublication({ maskWords: ['nguyễn văn kín', 'kinh phí'] })
  expect(await words()).not.toMatch(/Nguyễn Văn Kín|kinh phí/u)
  expect((await list({ q: 'kín' })).total).toBe(0)
  expect((await list({ q: `${paper.number} KL/HU` })).rows.map((row) => row.id)).toContain(paper.id)
  const trail = await app.db.prisma.auditEntry.findMany({ where: { action: 'settings.update-publication' } })
  expect(JSON.stringify(trail)).not.toMatch(/kín/u)
  await setPublication({ maskWords: [] })
})

test('a territory that closes its page shows nothing, the other one goes on', async () => {
  const here = (await issuedPaper(app, 'here', { sensitivity: 'public' })).paper
  const there = (await issuedPaper(app, 'there', { sensitivity: 'public' })).paper
  await setPublication({ open: false })
  expect((await everybody(here.id)).statusCode).toBe(404)
  const ids = (await list({ limit: 100 })).rows.map((row) => row.id)
  expect(ids).toContain(there.id)
  expect(ids).not.toContain(here.id)
  await setPublication({ open: true })
  expect((await everybody(here.id)).statusCode).toBe(200)
})

test('that a paper was replaced is told, by which one only where that is public', async () => {
  const secretary = 'here:secretary'
  for (const sensitivity of ['public', 'internal']) {
    const earlier = (await issuedPaper(app, 'here', { sensitivity: 'public' })).paper
    const later = await draftPaper(app, 'here', { sensitivity })
    const params = { id: later.id }
    const relations = [{ earlierId: earlier.id, kind: 'replaces' }]
    await app.ok(secretary, amendmentsApi.relate, { params, body: { version: later.version, relations } })
    const { version } = await app.ok(secretary, conclusionsApi.get, { params })
    await app.ok(secretary, conclusionsApi.issue, { params, body: { version } })
    const shown = (await everybody(earlier.id)).json()
    expect(shown.standing).toBe('replaced')
    expect(shown.later.map((one: { id: string }) => one.id)).toEqual(sensitivity === 'public' ? [later.id] : [])
  }
})

test('two administrators at once: the second is told and sees how it stands', async () => {
  const { version, ...now } = await app.ok(administrator, publicationsApi.settings)
  const body = { version, ...now, maskNames: true }
  await app.ok(administrator, publicationsApi.updateSettings, { body })
  const second = await app.call(administrator, publicationsApi.updateSettings, { body: { ...body, open: false } })
  expect(second.json()).toMatchObject({ status: 409, code: 'request/stale-version', current: { maskNames: true } })
})
