import type { Decided, Suggestion } from '@phoihop/contract/reading-shapes'
import { readingsApi } from '@phoihop/contract/readings'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide, enterSuggested, rowOf } from '../../testing/suggestions.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

const secretary = 'here:secretary'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const enter = () => enterSuggested(app)
const act = (endpoint: typeof readingsApi.reject, row: Suggestion, words: object = {}) =>
  decide(app, endpoint, row, words)
const code = async (answer: Promise<{ json(): { code: string } }>) => (await answer).json().code

describe('undo', () => {
  const undo = (paperId: string, decided: Decided) =>
    app.call(secretary, readingsApi.undo, { params: { id: paperId }, body: { actId: decided.suggestions.undo?.id } })

  test('puts everything back as it was, act by act', async () => {
    const { paper, suggestions, by } = await enter()
    const facts = (all: readonly Suggestion[]) => all.map(({ version: _, ordinal: __, ...row }) => row)
    await act(readingsApi.reject, by('4'))
    await act(readingsApi.split, by('1'), { at: by('1').start + by('1').quote.indexOf('hoàn thành') })
    let decided = await act(readingsApi.accept, by('2'))
    for (const name of ['accept', 'split', 'reject']) {
      expect(decided.suggestions.undo?.act).toBe(name)
      decided = (await undo(paper.id, decided)).json()
    }
    expect(facts(decided.suggestions.rows)).toEqual(facts(suggestions.rows))
    expect(decided.tasks).toEqual([])
    expect(decided.suggestions.undo).toBeNull()
  })

  test('goes on through several acts on one and the same sentence', async () => {
    const { paper, by } = await enter()
    const row = by('4')
    const { start, end, force, output, wantsPaper, answersProposal } = row
    const fields = { start, end, force, output, wantsPaper, answersProposal }
    const addresses = [{ role: 'lead', words: row.addresses[0]?.words, organisationId: app.world.body('here:lhpn') }]
    const deadline = { ...row.deadline, reviewOn: '2017-09-01' }
    let decided = await act(readingsApi.update, row, { ...fields, deadline, addresses })
    const changed = rowOf(decided, row.id)
    if (!changed) throw new Error('the row is gone')
    decided = await act(readingsApi.accept, changed)
    decided = (await undo(paper.id, decided)).json()
    expect(decided.suggestions.undo?.act).toBe('update')
    decided = (await undo(paper.id, decided)).json()
    expect(rowOf(decided, row.id)).toMatchObject({ needs: row.needs, deadline: row.deadline, state: 'open' })
  })

  test('throws away nothing that was changed since', async () => {
    const { paper, by } = await enter()
    const decided = await act(readingsApi.accept, by('2'))
    const [task] = decided.tasks
    const row = by('2')
    await app.ok(secretary, tasksApi.update, {
      params: { id: task?.id ?? '' },
      body: {
        version: 1,
        start: row.start,
        end: row.end,
        force: 'order',
        deadline: row.deadline,
        addresses: [{ role: 'lead', organisationId: app.world.body('here:tckh') }],
      },
    })
    expect(await code(undo(paper.id, decided))).toBe('readings/nothing-to-undo')
  })
})
