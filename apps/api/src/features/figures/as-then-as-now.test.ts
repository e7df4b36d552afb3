import type { Figures } from '@phoihop/contract/figures'
import { figuresApi } from '@phoihop/contract/figures'
import { organisationsApi } from '@phoihop/contract/organisations'
import { successionsApi } from '@phoihop/contract/successions'
import { tasksApi } from '@phoihop/contract/tasks'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
const administrator = 'here:administrator'
const leader = 'here:leader'

beforeAll(async () => {
  app = await createTestApp()
  const papers = [await issuedPaper(app), await issuedPaper(app), await issuedPaper(app)]
  // some work is closed before anything changes
  const done = await assignmentOf(app, 'here:secretary', papers[0]?.single.id ?? '', 'here:tckh')
  const body = { version: done.version, words: 'Thôi' }
  await app.ok('here:secretary', tasksApi.withdraw, { params: { id: done.id }, body })
  const report = await assignmentOf(app, 'here:officer', papers[1]?.single.id ?? '', 'here:tckh')
  const taken = await app.ok('here:officer', tasksApi.acknowledge, {
    params: { id: report.id },
    body: { version: report.version },
  })
  const said = { version: taken.version, words: 'Xong', fileIds: [] }
  const told = await app.ok('here:officer', tasksApi.reportDone, { params: { id: report.id }, body: said })
  await app.ok('here:secretary', tasksApi.accept, { params: { id: report.id }, body: { version: told.version } })
})
afterAll(() => app.close())

const change = fc.record({
  kind: fc.constantFrom('rename', 'merge', 'split', 'dissolve', 'transfer'),
  picks: fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }),
  heir: fc.nat(40),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never
let n = 0
let carriedOut = 0

/** Tries one change of bodies picked at random; what the rules refuse is refused. */
async function tryChange({ kind, picks, heir }: Change): Promise<void> {
  const { organisations } = await app.ok(administrator, organisationsApi.tree)
  const at = (pick: number) => organisations[pick % organisations.length]
  const from = [...new Set(picks.map(at))].flatMap((body) => (body ? [{ id: body.id, version: body.version }] : []))
  const like = organisations.find((body) => body.id === from[0]?.id)
  n += 1
  const made = ['x', 'y'].map((key) => ({
    key,
    locality: like?.localityId,
    kindCode: like?.kindCode,
    name: `Cơ quan ${key}${n}`,
    shortName: `CQ ${key}${n}`,
  }))
  const one = kind === 'rename' || kind === 'split' ? from.slice(0, 1) : from
  const heirs: Record<string, (string | undefined)[]> = { merge: ['x'], split: ['x', 'y'], dissolve: [at(heir)?.id] }
  const to = heirs[kind] ?? []
  const act = {
    kind,
    from: one,
    to,
    name: kind === 'rename' ? `Tên mới ${n}` : null,
    parent: kind === 'transfer' ? at(heir)?.id : null,
  }
  const body = { on: '2017-06-20', basis: 'thử', acts: [act], bodies: made.filter((each) => to.includes(each.key)) }
  const answer = await app.call(administrator, successionsApi.carryOut, { body })
  expect(answer.statusCode, answer.body).toBeLessThan(500)
  if (answer.statusCode === 200) carriedOut += 1
}

const sum = (rows: Figures['rows'] | Figures['groups']) => rows.reduce((all, row) => all + row.tally.total, 0)

test('whatever becomes of the bodies, figures as then and as now have the same totals', async () => {
  const ask = (as: string, by: string) => app.ok(leader, figuresApi.get, { query: { period: '2017-Q2', as, by } })
  const before = await ask('then', 'organisation')
  expect(before.total.total).toBeGreaterThan(5)
  const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
    for (const each of changes) await tryChange(each)
    for (const by of ['organisation', 'locality']) {
      const [then, now] = [await ask('then', by), await ask('now', by)]
      expect(then.total).toEqual(before.total)
      expect(now.total).toEqual(before.total)
      for (const given of [then, now])
        expect([sum(given.rows), sum(given.groups)]).toEqual([before.total.total, before.total.total])
    }
  })
  await fc.assert(property, { numRuns: 8, endOnFailure: true })
  expect(carriedOut).toBeGreaterThan(2)
}, 60_000)
