import { conclusionsApi } from '@phoihop/contract/conclusions'
import { figuresApi } from '@phoihop/contract/figures'
import { organisationsApi } from '@phoihop/contract/organisations'
import { peopleApi } from '@phoihop/contract/people'
import { successionsApi } from '@phoihop/contract/successions'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignmentOf, draftPaper, type IssuedPaper, issuedPaper } from '../../testing/papers.ts'
import { administrator, areaMerge, carryOut, from } from '../../testing/succession-plans.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let paper: IssuedPaper
const TODAY = '2017-06-20'
const id = (key: string) => app.world.body(key)
const get = (key: string) => app.ok(administrator, organisationsApi.get, { params: { id: id(key) } })
const newBody = (key: string, name: string, locality = app.world.locality('here')) => ({
  key,
  locality,
  kindCode: 'department',
  name,
  shortName: name,
})

beforeAll(async () => {
  app = await createTestApp()
  paper = await issuedPaper(app)
  // signed in before anything changes
  for (const who of ['here:officer-a', 'here:chair-a', 'here:secretary']) await app.ok(who, tasksApi.myWork)
})
afterAll(() => app.close())

describe('a body gets another name', () => {
  test('a paper prints the name of its day, the directory the name of today, and the old name still finds it', async () => {
    const act = { kind: 'rename', from: await from(app, 'here:mttq'), name: 'Mặt trận huyện mới', shortName: 'MT mới' }
    await carryOut(app, TODAY, act)
    expect((await get('here:mttq')).names.map((one) => [one.name, one.startsOn, one.endsOn])).toEqual([
      ['Mặt trận huyện mới', TODAY, null],
      ['UBMTTQVN huyện here', '2010-01-01', '2017-06-19'],
    ])
    const old = await assignmentOf(app, 'here:secretary', paper.single.id, 'here:mttq')
    expect(old.organisation.name).toBe('UBMTTQVN huyện here')
    expect(old.holder).toBeNull()
    const found = await app.ok(administrator, organisationsApi.list, { query: { q: 'ubmttqvn here' } })
    expect(found.rows.map((row) => [row.name, row.former])).toEqual([['Mặt trận huyện mới', ['UBMTTQVN huyện here']]])
    const then = await app.ok(administrator, organisationsApi.tree, { query: { on: '2017-04-11' } })
    expect(then.organisations.find((row) => row.id === id('here:mttq'))?.name).toBe('UBMTTQVN huyện here')
  })
})

describe('two communes become one', () => {
  const figures = (as: string, by = 'organisation') =>
    app.ok('here:leader', figuresApi.get, { query: { period: '2017-Q2', as, by } })
  let before: Awaited<ReturnType<typeof figures>>

  test('the preview counts what hangs on each body, before and after', async () => {
    before = await figures('then')
    const plan = await areaMerge(app, TODAY)
    expect(plan.bodies.map((body) => body.name)).toEqual([
      'Đảng ủy xã Mới here',
      'UBND xã Mới here',
      'Hội LHPN xã Mới here',
    ])
    const preview = await app.ok(administrator, successionsApi.preview, { body: plan })
    expect(preview.problems).toEqual([])
    const [, committees] = preview.acts
    expect(committees?.from.map((body) => [body.before.people, body.before.assignments, body.after.people])).toEqual([
      [2, 1, 0],
      [1, 1, 0],
    ])
    expect(committees?.to.map((body) => [body.before.people, body.after.people, body.after.assignments])).toEqual([
      [0, 3, 2],
    ])
    expect(preview.items.filter((item) => item.what === 'assignments').map((item) => item.label)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\d+-KL\/HU, mục 2$/u)]),
    )
  })

  test('it is done at once, and done once', async () => {
    const plan = await areaMerge(app, TODAY)
    const key = crypto.randomUUID()
    const done = await app.ok(administrator, successionsApi.carryOut, { body: plan, key })
    expect(done.successions).toHaveLength(3)
    expect(await app.ok(administrator, successionsApi.carryOut, { body: plan, key })).toEqual(done)
    // another tab with the same plan of before
    const again = await app.call(administrator, successionsApi.carryOut, { body: plan })
    expect(again.json()).toMatchObject({
      status: 409,
      code: 'request/stale-version',
      fields: { 'acts.0.from.0': 'request/stale-version' },
    })
    const tree = await app.ok(administrator, organisationsApi.tree)
    expect(tree.localities.filter((place) => place.tierCode === 'commune').map((place) => place.name)).toEqual([
      'Xã Mới',
    ])
    const then = await app.ok(administrator, organisationsApi.tree, { query: { on: '2017-06-19' } })
    expect(then.localities.filter((place) => place.tierCode === 'commune')).toHaveLength(2)
    const shown = await app.ok(administrator, organisationsApi.tree, { query: { ended: true } })
    expect(shown.organisations.filter((row) => row.endsOn === '2017-06-19')).toHaveLength(6)
  })

  test('the officer works on in the new body: sees the old paper, answers the open work, under the name it was given', async () => {
    const mine = await app.ok('here:officer-a', tasksApi.myWork)
    expect(mine.waiting.map((row) => [row.organisation.shortName, row.holder?.shortName])).toEqual(
      expect.arrayContaining([
        ['UBND xã a', 'UBND xã Mới'],
        ['UBND xã b', 'UBND xã Mới'],
      ]),
    )
    const [row] = mine.waiting
    const answer = { params: { id: row?.id ?? '' }, body: { version: row?.version } }
    expect((await app.ok('here:officer-a', tasksApi.acknowledge, answer)).state).toBe('acknowledged')
    const seen = await app.ok('here:officer-a', conclusionsApi.get, { params: { id: paper.paper.id } })
    expect(seen.id).toBe(paper.paper.id)
    // the chair's scope is the new commune, and what it came of
    const list = await app.ok('here:chair-a', tasksApi.listAssignments, { query: { as: 'now' } })
    expect(list.total).toBe(2)
  })

  test('figures as then and as now have equal totals, and each number is the length of its list', async () => {
    for (const by of ['organisation', 'locality']) {
      const then = await figures('then', by)
      const now = await figures('now', by)
      expect(now.total.total).toBe(then.total.total)
      expect(then.total.total).toBe(before.total.total)
      for (const given of [then, now]) {
        expect(given.rows.reduce((sum, row) => sum + row.tally.total, 0)).toBe(given.total.total)
        expect(given.groups.reduce((sum, row) => sum + row.tally.total, 0)).toBe(given.total.total)
      }
      expect(now.rows.some((row) => row.name.includes('Mới'))).toBe(true)
      for (const row of now.rows) {
        const filter = {
          as: 'now',
          period: '2017-Q2',
          role: 'lead',
          [by === 'locality' ? 'localityId' : 'organisationId']: row.id,
        }
        expect((await app.ok('here:leader', tasksApi.listAssignments, { query: filter })).total).toBe(row.tally.total)
      }
    }
  })

  test('a merged body cannot be merged again', async () => {
    const id = app.world.body('here:ub-a')
    const { version } = await get('here:ub-a')
    const act = { kind: 'merge', from: [{ id, version }], to: [app.world.body('here:tckh')] }
    const answer = await app.call(administrator, successionsApi.carryOut, {
      body: { on: TODAY, basis: 'x', acts: [act] },
    })
    expect(answer.json()).toMatchObject({
      status: 409,
      code: 'successions/body-ended',
      fields: { 'acts.0.from.0': 'successions/body-ended' },
    })
  })
})

test('a body that comes under another stands under the one before no longer', async () => {
  const parent = (key: string) => ({ kind: 'transfer', parent: id(key) })
  await carryOut(app, '2017-06-01', { ...parent('here:hu'), from: await from(app, 'here:mttq') })
  await carryOut(app, '2017-06-05', { ...parent('here:tckh'), from: await from(app, 'here:mttq') })
  const body = await get('here:mttq')
  expect(body.parents.map((one) => [one.organisation.id, one.kind, one.startsOn, one.endsOn])).toEqual([
    [id('here:tckh'), 'state', '2017-06-05', null],
    [id('here:hu'), 'party', '2017-06-01', '2017-06-04'],
  ])
  const circle = { kind: 'transfer', parent: id('here:mttq'), from: await from(app, 'here:tckh') }
  const answer = await app.call(administrator, successionsApi.carryOut, {
    body: { on: '2017-06-06', basis: 'x', acts: [circle] },
  })
  expect(answer.json()).toMatchObject({
    status: 409,
    code: 'organisations/parent-circle',
    fields: { 'acts.0.parent': 'organisations/parent-circle' },
  })
})

test('two tabs at one moment: one change is made, the other told', async () => {
  const act = (name: string, bodies: unknown) => ({ kind: 'rename', from: bodies, name, shortName: name })
  const bodies = await from(app, 'here:lhpn')
  const send = (name: string) =>
    app.call(administrator, successionsApi.carryOut, {
      body: { on: '2017-06-18', basis: 'x', acts: [act(name, bodies)] },
    })
  const answers = await Promise.all([send('Hội Một'), send('Hội Hai'), send('Hội Ba')])
  expect(answers.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
})

test('who came of who came of it is found by the oldest name, and says so', async () => {
  const made = (key: string, name: string) => ({ ...newBody(key, name), kindCode: 'party-mobilisation' })
  await carryOut(app, '2017-06-10', {
    kind: 'rename',
    from: await from(app, 'here:bdv'),
    name: 'Ban Đời Hai',
    shortName: 'Hai',
  })
  await carryOut(app, '2017-06-15', { kind: 'merge', from: await from(app, 'here:bdv'), to: ['n'] }, [
    made('n', 'Ban Đời Ba'),
  ])
  const find = async (q: string) => (await app.ok(administrator, organisationsApi.list, { query: { q } })).rows
  const [third] = await find('ban dan van')
  const again = { kind: 'merge', from: [{ id: third?.id, version: 1 }], to: ['n'] }
  await carryOut(app, TODAY, again, [made('n', 'Ban Đời Bốn')])
  expect((await find('ban dan van')).map((row) => [row.name, row.former])).toEqual([
    ['Ban Đời Bốn', ['Ban Dân vận here', 'Ban Đời Ba', 'Ban Đời Hai']],
  ])
})

describe('a body is split', () => {
  test('each thing goes where it is handed, closed work stays, and totals agree', async () => {
    const more = await issuedPaper(app)
    const draft = await draftPaper(app)
    const finance = await assignmentOf(app, 'here:secretary', more.single.id, 'here:tckh')
    await app.ok('here:secretary', tasksApi.withdraw, {
      params: { id: finance.id },
      body: { version: finance.version, words: 'Thôi' },
    })
    const open = await assignmentOf(app, 'here:secretary', paper.single.id, 'here:tckh')
    const act = {
      kind: 'split',
      from: await from(app, 'here:tckh'),
      to: ['tc', 'kh'],
      handOver: [{ what: 'assignments', itemIds: [open.id], to: 'kh' }],
    }
    await carryOut(app, TODAY, act, [newBody('tc', 'Phòng Tài chính'), newBody('kh', 'Phòng Kế hoạch')])
    const moved = await assignmentOf(app, 'here:secretary', paper.single.id, 'here:tckh')
    const closed = await assignmentOf(app, 'here:secretary', more.single.id, 'here:tckh')
    expect([moved.holder?.name, closed.holder]).toEqual(['Phòng Kế hoạch', null])
    const officer = app.world.person('here:officer').personId
    const { posts } = await app.ok(administrator, peopleApi.get, { params: { id: officer } })
    expect(posts.map((post) => [post.organisation.name, post.endsOn])).toEqual([
      ['Phòng TC-KH here', '2017-06-19'],
      ['Phòng Tài chính', null],
    ])
    expect((await app.ok('here:secretary', conclusionsApi.get, { params: { id: draft.id } })).state).toBe('draft')
  })
})

describe('the office that keeps the papers ends', () => {
  test('the one that takes over decides on its papers and finishes its drafts', async () => {
    const draft = await draftPaper(app)
    const act = { kind: 'merge', from: await from(app, 'here:vphu'), to: ['vp'] }
    const body = { ...newBody('vp', 'Văn phòng mới'), kindCode: 'party-office', serves: app.world.body('here:hu') }
    await carryOut(app, TODAY, act, [body])
    const kept = await app.ok('here:secretary', conclusionsApi.get, { params: { id: draft.id } })
    expect([kept.keeper.name, kept.can.edit]).toEqual(['Văn phòng mới', true])
    const issued = await app.ok('here:secretary', conclusionsApi.get, { params: { id: paper.paper.id } })
    expect(issued.keeper.name).toBe('Văn phòng Huyện ủy here')
    const task = await app.ok('here:secretary', tasksApi.get, { params: { id: paper.single.id } })
    expect(task.assignments.some((assignment) => assignment.can.withdraw)).toBe(true)
  })

  test('open work that nobody takes keeps a body from being dissolved', async () => {
    const done = await app.ok(administrator, organisationsApi.list, { query: { q: 'phong ke hoach' } })
    const row = done.rows.find((one) => one.name === 'Phòng Kế hoạch')
    const { version } = await app.ok(administrator, organisationsApi.get, { params: { id: row?.id ?? '' } })
    const act = { kind: 'dissolve', from: [{ id: row?.id, version }] }
    app.setNow(new Date('2017-06-25T03:00:00Z'))
    const answer = await app.call(administrator, successionsApi.carryOut, {
      body: { on: '2017-06-24', basis: 'x', acts: [act] },
    })
    expect(answer.json()).toMatchObject({
      status: 409,
      code: 'successions/work-left',
      fields: { 'acts.0.to': 'successions/work-left' },
    })
  })
})
