import { conclusionsApi } from '@phoihop/contract/conclusions'
import { readingsApi } from '@phoihop/contract/readings'
import type { Suggestion } from '@phoihop/contract/reading-shapes'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide, enterSuggested, rowOf, SUGGESTED_TEXT } from '../../testing/suggestions.ts'
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

describe('what the reader proposes for a draft', () => {
  test('stands in the paper word for word, each name looked up', async () => {
    const { paper, suggestions, by } = await enter()
    expect(suggestions.rows.map((row) => row.ref)).toEqual(['1', '2', '3', '4'])
    for (const row of suggestions.rows) expect(row.quote).toBe(paper.text.slice(row.start, row.end))
    expect(by('1').addresses.map((a) => [a.role, a.match, a.organisation?.id])).toEqual([
      ['lead', 'one', app.world.body('here:tckh')],
      ['coordinating', 'one', app.world.body('here:bdv')],
    ])
    expect(by('1').deadline).toMatchObject({ kind: 'day', dueOn: '2017-06-14' })
    expect(by('2').addresses[0]).toMatchObject({ match: 'class', class: { code: 'communes', members: 2 } })
    expect(by('3').addresses[0]).toMatchObject({ match: 'none', organisation: null })
  })

  test('says what is left to decide, and that an assignee is no recipient', async () => {
    const { by } = await enter()
    expect(by('1').needs).toEqual(['not-recipient'])
    expect(by('2').needs).toEqual([])
    expect(by('3').needs).toEqual(['name-unknown'])
    expect(by('4').needs).toEqual(['deadline-missing', 'not-recipient'])
    expect(['1', '2', '3', '4'].map((ref) => by(ref).clear)).toEqual([true, true, false, false])
  })

  test('is no task until somebody accepts it', async () => {
    const { paper } = await enter()
    expect(paper.tasks).toEqual([])
  })
})

describe('deciding', () => {
  test('accepting makes the task that the sentence gives; what is unclear is refused and changes nothing', async () => {
    const { paper, suggestions, by } = await enter()
    const picked = (rows: Suggestion[]) => ({ picked: rows.map(({ id, version }) => ({ id, version })) })
    const params = { id: paper.id }
    const all = app.call(secretary, readingsApi.acceptMany, { params, body: picked(suggestions.rows) })
    expect(await code(all)).toBe('readings/not-clear')
    const clear = suggestions.rows.filter((row) => row.clear)
    const decided = await app.ok(secretary, readingsApi.acceptMany, { params, body: picked(clear) })
    expect(decided.tasks.map((task) => [task.ref, task.quote])).toEqual([
      ['1', by('1').quote],
      ['2', by('2').quote],
    ])
    expect(decided.suggestions.rows.map((row) => row.state)).toEqual(['accepted', 'accepted', 'open', 'open'])
    expect(decided.tasks[1]?.addresses).toMatchObject([{ class: { code: 'communes' }, words: 'UBND các xã' }])
  })

  test('the same click twice accepts once', async () => {
    const { by } = await enter()
    const row = by('2')
    const given = { params: { id: row.id }, body: { version: row.version }, key: crypto.randomUUID() }
    const [first, second] = [
      await app.ok(secretary, readingsApi.accept, given),
      await app.ok(secretary, readingsApi.accept, given),
    ]
    expect([first.tasks.length, second.tasks.length]).toEqual([1, 1])
  })

  test('who was overtaken is told, with all as it stands', async () => {
    const { by } = await enter()
    const row = by('2')
    await act(readingsApi.reject, row)
    const answer = await app.call(secretary, readingsApi.accept, {
      params: { id: row.id },
      body: { version: row.version },
    })
    expect(answer.json().code).toBe('request/stale-version')
    expect(answer.json().current.rows).toHaveLength(4)
  })

  test('a name is chosen, a deadline set, half a decision kept; then it is clear', async () => {
    const { by } = await enter()
    const row = by('4')
    const { start, end, force, output, wantsPaper, answersProposal } = row
    const decided = await act(readingsApi.update, row, {
      start,
      end,
      force,
      output,
      wantsPaper,
      answersProposal,
      deadline: { ...row.deadline, reviewOn: '2017-09-01' },
      addresses: [{ role: 'lead', words: row.addresses[0]?.words, organisationId: app.world.body('here:lhpn') }],
    })
    expect(rowOf(decided, row.id)).toMatchObject({ clear: true, state: 'open', version: row.version + 1 })
    const taken = rowOf(decided, row.id)
    if (!taken) throw new Error('the row is gone')
    const accepted = await act(readingsApi.accept, taken)
    expect(accepted.tasks[0]?.deadline).toMatchObject({ kind: 'none', reviewOn: '2017-09-01' })
  })

  test('a name taught is known in this paper and in the next one', async () => {
    const { paper, by } = await enter()
    const words = by('3').addresses[0]?.words
    const lesson = { words, organisationId: app.world.body('here:mttq') }
    const decided = await app.ok(secretary, readingsApi.teach, { params: { id: paper.id }, body: lesson })
    expect(rowOf(decided, by('3').id)?.addresses[0]).toMatchObject({
      match: 'one',
      organisation: { id: lesson.organisationId },
    })
    const next = await enter()
    expect(next.by('3').clear).toBe(true)
    const short = { ...lesson, words: 'TT' }
    const refused = app.call(secretary, readingsApi.teach, { params: { id: paper.id }, body: short })
    expect(await code(refused)).toBe('readings/alias-too-short')
  })

  test('one is split in two, and two are merged; a gap between them refuses', async () => {
    const { by } = await enter()
    const row = by('1')
    const at = row.start + row.quote.indexOf('hoàn thành')
    const split = await act(readingsApi.split, row, { at })
    expect(split.suggestions.rows.map((one) => one.quote).slice(0, 2)).toEqual([
      'Giao Phòng TC-KH chủ trì, phối hợp với Ban Dân vận kiểm tra việc sử dụng kinh phí',
      'hoàn thành trước ngày 15/6/2017',
    ])
    const [first, second, , last] = split.suggestions.rows
    if (!first || !second || !last) throw new Error('rows are missing')
    const far = app.call(secretary, readingsApi.merge, {
      params: { id: first.id },
      body: { version: first.version, withId: last.id, withVersion: last.version },
    })
    expect(await code(far)).toBe('readings/not-neighbours')
    const merged = await act(readingsApi.merge, first, { withId: second.id, withVersion: second.version })
    expect(rowOf(merged, first.id)?.quote).toBe(row.quote)
    expect(rowOf(merged, second.id)?.state).toBe('merged')
  })

  test('a decision is taken back, and its task with it', async () => {
    const { by } = await enter()
    const accepted = await act(readingsApi.accept, by('2'))
    const row = rowOf(accepted, by('2').id)
    if (!row) throw new Error('the row is gone')
    const reopened = await act(readingsApi.reopen, row)
    expect(reopened.tasks).toEqual([])
    expect(rowOf(reopened, row.id)?.state).toBe('open')
    expect(reopened.suggestions.undo).toBeNull()
  })

  test('a task unmarked in the text leaves its sentence open again', async () => {
    const { paper, by } = await enter()
    const { tasks } = await act(readingsApi.accept, by('2'))
    await app.ok(secretary, tasksApi.unmark, { params: { id: tasks[0]?.id ?? '' }, query: { version: 1 } })
    const now = await app.ok(secretary, readingsApi.suggestions, { params: { id: paper.id } })
    expect(now.rows.find((row) => row.ref === '2')?.state).toBe('open')
  })
})

describe('the paper around them', () => {
  test('a new date looks the names up anew; a new text is read anew', async () => {
    const { paper } = await enter()
    const { id, version } = paper
    const header = {
      form: 'conclusion',
      issuerId: app.world.body('here:hu'),
      subject: 'Họp',
      number: '99',
      symbol: 'KL/HU',
    }
    const text = SUGGESTED_TEXT.replace('Giao Ban Phát triển thử nghiệm', 'Giao Phòng TC-KH')
    await app.ok(secretary, conclusionsApi.update, { params: { id }, body: { version, ...header, text } })
    const now = await app.ok(secretary, readingsApi.suggestions, { params: { id } })
    expect(now.rows.find((row) => row.ref === '3')?.addresses[0]?.match).toBe('one')
  })

  test('reading again adds what carries no mark yet and leaves decisions alone', async () => {
    const { paper, by } = await enter()
    await act(readingsApi.reject, by('4'))
    await app.db.prisma.suggestion.delete({ where: { id: by('2').id } })
    const decided = await app.ok(secretary, readingsApi.readAgain, { params: { id: paper.id } })
    expect(decided.suggestions.rows.map((row) => [row.ref, row.state])).toEqual([
      ['1', 'open'],
      ['2', 'open'],
      ['3', 'open'],
      ['4', 'rejected'],
    ])
  })

  test('issuing warns of sentences nobody looked at, and freezes what was decided', async () => {
    const { paper, by } = await enter()
    await act(readingsApi.accept, by('2'))
    const preview = await app.ok(secretary, conclusionsApi.previewIssue, { params: { id: paper.id } })
    expect(preview.warnings).toContainEqual({ code: 'suggestion-open', itemId: null, words: '3' })
    await app.ok(secretary, conclusionsApi.issue, { params: { id: paper.id }, body: { version: paper.version } })
    expect(
      await code(app.call(secretary, readingsApi.reject, { params: { id: by('1').id }, body: { version: 1 } })),
    ).toBe('conclusions/already-issued')
    await expect(
      app.db.prisma.suggestion.update({ where: { id: by('1').id }, data: { state: 'rejected' } }),
    ).rejects.toThrow(/issued and cannot be changed/u)
  })

  test('who else has it open is told, until they have been gone a minute', async () => {
    const { paper } = await enter()
    const params = { id: paper.id }
    await app.ok('here:chief', readingsApi.attend, { params })
    expect((await app.ok(secretary, readingsApi.attend, { params })).others).toEqual([
      { personName: 'Người chief', post: 'chief' },
    ])
    app.setNow(new Date('2017-06-20T03:01:30.000Z'))
    expect((await app.ok(secretary, readingsApi.attend, { params })).others).toEqual([])
    app.setNow(new Date('2017-06-20T03:00:00.000Z'))
  })
})
