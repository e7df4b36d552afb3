import { figuresApi } from '@phoihop/contract/figures'
import { tasksApi } from '@phoihop/contract/tasks'
import { addDays, type CivilDate } from '@phoihop/domain/civil-date'
import { parsePeriod } from '@phoihop/domain/figures/period'
import { type CountedFacts, tallyOf } from '@phoihop/domain/figures/tally'
import { TIME_STATES } from '@phoihop/domain/tasks/time-state'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type IssuedPaper, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let issued: IssuedPaper
beforeAll(async () => {
  app = await createTestApp()
  issued = await issuedPaper(app)
})
afterAll(() => app.close())

const TODAY = '2017-06-20'
const day = fc.integer({ min: -120, max: 60 }).map((n) => addDays(TODAY, n))
const maybe = (one: fc.Arbitrary<CivilDate>) => fc.option(one, { nil: null, freq: 3 })
const facts: fc.Arbitrary<CountedFacts> = fc
  .record({
    assignedOn: day,
    dueOn: maybe(day),
    completedOn: maybe(day),
    acceptedOn: maybe(day),
    withdrawnOn: maybe(day),
  })
  // as the moves leave them: accepted only what was completed, never both accepted and withdrawn
  .map((one) => ({
    ...one,
    acceptedOn: one.completedOn && one.acceptedOn && one.acceptedOn >= one.completedOn ? one.acceptedOn : null,
  }))
  .map((one) => ({ ...one, withdrawnOn: one.acceptedOn ? null : one.withdrawnOn }))

/** Replaces all lead assignments of the paper by ones with these facts, on bodies made for it, past every rule. */
async function setFacts(all: readonly CountedFacts[]): Promise<void> {
  const owner = new pg.Client({ connectionString: app.ownerUrl })
  await owner.connect()
  await owner.query('set session_replication_role = replica; delete from assignment')
  for (const [i, one] of all.entries()) {
    const key = BODIES[i % BODIES.length] ?? ''
    const task = i < BODIES.length ? issued.single.id : issued.fanOut.id
    const state = one.acceptedOn
      ? 'accepted'
      : one.withdrawnOn
        ? 'withdrawn'
        : one.completedOn
          ? 'reported'
          : 'assigned'
    await owner.query(
      `insert into assignment (id, task_id, organisation_id, held_by_id, role, state,
         assigned_on, acknowledge_by, deadline_kind, due_on, completed_on, accepted_on, withdrawn_on)
       values (gen_random_uuid(), $1, $2, $2, 'lead', $3, $4, $4, 'day', $5, $6, $7, $8)`,
      [
        task,
        app.world.body(`here:${key}`),
        state,
        one.assignedOn,
        one.dueOn,
        one.completedOn,
        one.acceptedOn,
        one.withdrawnOn,
      ],
    )
  }
  await owner.end()
}
const BODIES = ['hu', 'vphu', 'bdv', 'tckh', 'mttq', 'lhpn', 'du-a', 'ub-a', 'pn-a', 'du-b', 'ub-b', 'pn-b']

describe('figures', () => {
  test('counted by SQL are those the domain counts, whatever the facts and the period', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(facts, { minLength: 1, maxLength: 24 }),
        fc.constantFrom('2017-Q2', '2017-Q1', '2017-06', '2017', '2017-H1'),
        async (all, code) => {
          await setFacts(all)
          const period = parsePeriod(code)
          if (!period) throw new Error('the codes above are periods')
          const { total } = await app.ok('here:leader', figuresApi.get, { query: { period: code } })
          const { awaitingCheck: _, unacknowledged: __, ...counted } = total
          expect(counted).toEqual(tallyOf(all, period, TODAY))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('each lead to a list of exactly that many', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(facts, { minLength: 12, maxLength: 24 }),
        fc.constantFrom('2017-Q2', '2017-Q1'),
        async (all, period) => {
          await setFacts(all)
          for (const by of ['organisation', 'locality'] as const) {
            const figures = await app.ok('here:leader', figuresApi.get, { query: { period, by } })
            const sums = [
              { filter: {}, tally: figures.total },
              ...figures.groups.map((group) => ({ filter: { group: group.group }, tally: group.tally })),
              ...figures.rows.map((row) => ({
                filter: by === 'locality' ? { localityId: row.id } : { organisationId: row.id },
                tally: row.tally,
              })),
            ]
            for (const { filter, tally } of sums) {
              for (const time of TIME_STATES) {
                expect(await listed({ ...filter, period, time })).toEqual(exactly(tally[time]))
              }
              expect(await listed({ ...filter, period })).toEqual(exactly(tally.total))
              for (const [attention, count] of [
                ['awaiting-check', tally.awaitingCheck],
                ['unacknowledged', tally.unacknowledged],
              ] as const) {
                expect(await listed({ ...filter, period, attention })).toEqual(exactly(count))
              }
            }
          }
        },
      ),
      { numRuns: 3 },
    )
  }, 60_000)

  test('add up: rows and groups to the total, time states to each sum', async () => {
    const figures = await app.ok('here:leader', figuresApi.get)
    for (const part of [figures.rows, figures.groups]) {
      for (const state of [...TIME_STATES, 'total'] as const) {
        expect(part.reduce((sum, one) => sum + one.tally[state], 0)).toBe(figures.total[state])
      }
    }
    expect(TIME_STATES.reduce((sum, state) => sum + figures.total[state], 0)).toBe(figures.total.total)
  })

  test('of a period before there was any work have nothing to compare with', async () => {
    const figures = await app.ok('here:leader', figuresApi.get, { query: { period: '2012-Q1' } })
    expect(figures.total.total).toBe(0)
    expect(figures.previous).toBeNull()
  })

  test('of the other district count nothing of this one', async () => {
    const figures = await app.ok('there:leader', figuresApi.get)
    expect(figures.total.total).toBe(0)
    expect(figures.rows).toEqual([])
  })

  test('of one commune are those of its bodies, of a vertical line those of its line', async () => {
    await setFacts(
      BODIES.map(() => ({
        assignedOn: '2017-05-01',
        dueOn: null,
        completedOn: null,
        acceptedOn: null,
        withdrawnOn: null,
      })),
    )
    const commune = await app.ok('here:chair-a', figuresApi.get)
    expect(commune.rows.map((row) => row.name).toSorted()).toEqual(
      ['Hội LHPN xã a', 'UBND xã a', 'Đảng ủy xã a'].toSorted(),
    )
    const line = await app.ok('here:women', figuresApi.get)
    expect(line.rows.map((row) => row.name).toSorted()).toEqual(['Hội LHPN huyện', 'Hội LHPN xã a', 'Hội LHPN xã b'])
  })
})

/** How long the list of a filter is, counted and by its own word. */
async function listed(query: Record<string, string>): Promise<{ rows: number; total: number }> {
  const page = await app.ok('here:leader', tasksApi.listAssignments, { query: { ...query, role: 'lead', limit: 200 } })
  return { rows: page.rows.length, total: page.total }
}

function exactly(count: number) {
  return { rows: count, total: count }
}
