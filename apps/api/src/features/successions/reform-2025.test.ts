import { figuresApi } from '@phoihop/contract/figures'
import { organisationsApi } from '@phoihop/contract/organisations'
import { successionsApi } from '@phoihop/contract/successions'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type IssuedPaper, issuedPaper } from '../../testing/papers.ts'
import { administrator, areaMerge, carryOut, from } from '../../testing/succession-plans.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let paper: IssuedPaper
let province = ''
const ON = '2025-07-01'

beforeAll(async () => {
  app = await createTestApp()
  paper = await issuedPaper(app)
  for (const who of [administrator, 'here:leader', 'here:officer', 'here:officer-a', 'here:secretary'])
    await app.ok(who, tasksApi.myWork)
  await app.db.prisma.session.updateMany({ data: { expiresAt: new Date('2030-01-01T00:00:00Z') } })
  app.setNow(new Date(`${ON}T03:00:00Z`))
})
afterAll(() => app.close())

const newBody = (key: string, kindCode: string, name: string, more: Record<string, unknown> = {}) => ({
  key,
  locality: province,
  kindCode,
  name,
  shortName: name,
  ...more,
})
const ending = async () => {
  const tree = await app.ok(administrator, organisationsApi.tree)
  const place = tree.localities.find((one) => one.id === app.world.locality('here'))
  const body = { version: place?.version, name: place?.name, parentId: province, endsOn: '2025-06-30' }
  return app.call(administrator, organisationsApi.updateLocality, { params: { id: place?.id ?? '' }, body })
}

// cấp huyện kết thúc 30/6/2025 (NQ 203/2025/QH15; Luật 72/2025/QH15)
test('the huyện ends: communes become one under the province, its bodies go over, and nothing is lost', async () => {
  const figures = (as: string) => app.ok('here:leader', figuresApi.get, { query: { period: '2025-Q3', as } })
  const before = await figures('then')

  const top = { parentId: null, tierCode: 'province', name: 'Tỉnh Mây Ngàn', startsOn: '2010-01-01' }
  province = (await app.ok(administrator, organisationsApi.createLocality, { body: top })).id
  expect((await ending()).json()).toMatchObject({ status: 409, code: 'organisations/locality-in-use' })

  const plan = await areaMerge(app, ON, 'Xã Hồ Sen')
  const place = plan.localities.map((one) => ({ ...one, parentId: province }))
  await app.ok(administrator, successionsApi.carryOut, { body: { ...plan, localities: place } })

  // Ban Dân vận thành Ban Tuyên giáo và Dân vận; đoàn thể về trực thuộc MTTQ (Luật 97/2025/QH15)
  await carryOut(app, ON, { kind: 'merge', from: await from(app, 'here:bdv'), to: ['btgdv'] }, [
    newBody('btgdv', 'party-propaganda-mobilisation', 'Ban Tuyên giáo và Dân vận'),
  ])
  await carryOut(app, ON, { kind: 'transfer', from: await from(app, 'here:lhpn'), parent: app.world.body('here:mttq') })
  const women = await app.ok(administrator, organisationsApi.get, { params: { id: app.world.body('here:lhpn') } })
  expect([women.parent?.id, women.parents.map((one) => [one.kind, one.startsOn])]).toEqual([
    app.world.body('here:mttq'),
    [['front', ON]],
  ])

  // the bodies of the huyện, all at once, to those of the province
  const acts = []
  for (const [old, heir] of [
    ['hu', 'tu'],
    ['vphu', 'vptu'],
    ['tckh', 'stc'],
    ['mttq', 'mt'],
    ['lhpn', 'pn'],
  ] as const) {
    acts.push({ kind: 'dissolve', from: await from(app, `here:${old}`), to: [heir] })
  }
  const bodies = [
    newBody('tu', 'party-committee', 'Tỉnh ủy'),
    newBody('vptu', 'party-office', 'Văn phòng Tỉnh ủy', { serves: 'tu' }),
    newBody('stc', 'department', 'Sở Tài chính'),
    newBody('mt', 'front', 'Ủy ban MTTQ Việt Nam tỉnh'),
    newBody('pn', 'womens-union', 'Hội LHPN tỉnh', { parent: 'mt' }),
  ]
  await app.ok(administrator, successionsApi.carryOut, { body: { on: ON, basis: 'NQ 203/2025/QH15', acts, bodies } })
  expect((await ending()).statusCode).toBe(200)

  const tree = await app.ok(administrator, organisationsApi.tree)
  expect(tree.localities.map((one) => [one.name, one.tierCode])).toEqual([
    ['Tỉnh Mây Ngàn', 'province'],
    ['Xã Hồ Sen', 'commune'],
  ])
  const old = await app.ok(administrator, organisationsApi.tree, { query: { on: '2025-06-30' } })
  expect(old.localities.map((one) => one.tierCode)).toEqual(['province', 'district', 'commune', 'commune'])

  const [then, now] = [await figures('then'), await figures('now')]
  expect([then.total, now.total]).toEqual([before.total, before.total])
  expect(now.rows.map((row) => row.name)).toEqual(['Sở Tài chính', 'UBND xã Hồ Sen'])
  expect(
    (await app.ok('here:officer', tasksApi.myWork)).waiting.map((row) => [row.organisation.name, row.holder?.name]),
  ).toEqual([['Phòng TC-KH here', 'Sở Tài chính']])
  const task = await app.ok('here:secretary', tasksApi.get, { params: { id: paper.single.id } })
  expect(task.paper.issuer.name).toBe('Huyện ủy here')
  expect(task.assignments.map((one) => one.can.withdraw)).toEqual([true, true])
})
