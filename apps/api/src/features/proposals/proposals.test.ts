import { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import { proposalsApi } from '@phoihop/contract/proposals'
import { meetingsApi } from '@phoihop/contract/meetings'
import { deriveProposalState, type ProposalState } from '@phoihop/domain/proposals/proposal-state'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRows } from '../../platform/sql.ts'
import {
  answeredProposal,
  answerEntry,
  preparedAnswer,
  proposalEntry,
  raisedProposal,
} from '../../testing/proposals.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { factsSql, stateSql } from './proposal-state-sql.ts'
import sql from 'sql-template-tag'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const asker = 'here:officer-a'
const secretary = 'here:secretary'
const get = (who: string, id: string) => app.ok(who, proposalsApi.get, { params: { id } })
const act = async (who: string, id: string, name: string, words: string | null = null) => {
  const { version } = await get(who, id)
  return app.call(who, proposalsApi.act, { params: { id }, body: { version, act: name, words } })
}

describe('a proposal', () => {
  test('stands in the register with its number, its due day and its askers', async () => {
    const made = await raisedProposal(app)
    expect(made).toMatchObject({ state: 'unanswered', dueOn: '2017-07-11', firstDueOn: '2017-07-11', round: 1 })
    expect(made.code).toMatch(/^\d+\/2017$/u)
    expect(made.keeper.id).toBe(app.world.body('here:vphu'))
    const { rows, total } = await app.ok(secretary, proposalsApi.list, { query: { q: made.code } })
    expect([total, rows[0]?.id]).toEqual([1, made.id])
  })

  test('the same act twice is one; the same words again are refused while they wait', async () => {
    const body = proposalEntry(app)
    const key = crypto.randomUUID()
    const first = await app.ok(asker, proposalsApi.create, { body, key })
    expect((await app.ok(asker, proposalsApi.create, { body, key })).id).toBe(first.id)
    const again = await app.call(asker, proposalsApi.create, { body: { ...body, text: body.text.toUpperCase() } })
    expect(again.json().code).toBe('proposals/said-already')
  })

  test('twenty sent at one moment have twenty numbers', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => raisedProposal(app)))
    expect(new Set(made.map((one) => one.code)).size).toBe(20)
  })

  test.each([
    [{ text: '   ' }, 400, 'proposals/words-missing'],
    [{ text: 'x'.repeat(20_001) }, 400, 'request/invalid'],
    [{ field: 'Không có' }, 400, 'proposals/field-unknown'],
    [{ raisedOn: '2017-06-21' }, 400, 'proposals/day-in-future'],
    [{ meetingId: '01890000-0000-7000-8000-000000000000' }, 400, 'proposals/meeting-unknown'],
  ])('%o is refused', async (given, status, code) => {
    const answer = await app.call(asker, proposalsApi.create, { body: proposalEntry(app, given) })
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })

  test('20,000 letters are taken; bodies of another territory are not', async () => {
    expect((await raisedProposal(app, { text: 'Đường '.repeat(3333) })).text.length).toBeGreaterThan(19_000)
    for (const given of [{ addressedToId: app.world.body('there:tckh') }, { keeperId: app.world.body('there:vphu') }]) {
      const answer = await app.call(asker, proposalsApi.create, { body: proposalEntry(app, given) })
      expect(answer.statusCode).toBe(400)
    }
    const other = proposalEntry(app, { askerIds: [app.world.body('there:ub-a')] })
    expect((await app.call(asker, proposalsApi.create, { body: other })).statusCode).toBe(403)
    expect((await app.call(secretary, proposalsApi.create, { body: other })).json().code).toBe('proposals/body-unknown')
  })

  test('asked to explain, its clock stands still', async () => {
    const { id } = await raisedProposal(app)
    expect((await act('here:officer', id, 'clarify', 'Nhà văn hóa nào?')).json()).toMatchObject({
      state: 'unclear',
      time: 'stopped',
    })
    app.setNow(new Date('2017-06-26T03:00:00Z'))
    const explained = (await act(asker, id, 'explain', 'Nhà văn hóa ấp 2.')).json()
    app.setNow(NOW)
    expect(explained).toMatchObject({ state: 'unanswered', dueOn: '2017-07-17', firstDueOn: '2017-07-11' })
  })

  test('withdrawn, it is not answered any more', async () => {
    const proposal = await raisedProposal(app)
    const draft = await preparedAnswer(app, proposal)
    expect((await act(asker, proposal.id, 'withdraw', 'Đã tự lo được.')).json().state).toBe('withdrawn')
    const more = await app.call('here:officer', proposalAnswersApi.prepare, { body: answerEntry([proposal.id]) })
    expect(more.json().code).toBe('proposals/state-refuses')
    expect(draft.state).toBe('draft')
    expect((await act(asker, proposal.id, 'clarify', 'x')).statusCode).toBe(403)
  })
})

describe('an answer', () => {
  test('is unseen by the askers until it is published, then theirs to judge and to raise again', async () => {
    const raised = await raisedProposal(app, { addressedToId: app.world.body('here:hu') })
    const draft = await app.ok(secretary, proposalAnswersApi.prepare, { body: answerEntry([raised.id]) })
    expect((await get(asker, raised.id)).answers).toEqual([])
    const move = (who: string, version: number, name: string, reason: string | null = null) =>
      app.call(who, proposalAnswersApi.moveAnswer, { params: { id: draft.id }, body: { version, move: name, reason } })
    // nobody approves the own draft but a leader
    expect((await move(secretary, 1, 'publish')).statusCode).toBe(403)
    expect((await move(secretary, 1, 'submit')).statusCode).toBe(200)
    expect((await app.ok('here:leader', proposalsApi.waiting)).toApprove.map((one) => one.id)).toContain(raised.id)
    expect((await move('here:leader', 2, 'return')).json().code).toBe('proposals/reason-missing')
    expect((await move('here:leader', 2, 'return', 'Nêu rõ nguồn kinh phí.')).statusCode).toBe(200)
    expect((await get(secretary, raised.id)).answers[0]?.returnReason).toBe('Nêu rõ nguồn kinh phí.')
    await move(secretary, 3, 'submit')
    const both = await Promise.all([move('here:leader', 4, 'publish'), move('here:chief', 4, 'publish')])
    expect(both.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
    const answered = await get(asker, raised.id)
    expect(answered).toMatchObject({ state: 'no-opinion', kinds: ['study'], answeredOn: '2017-06-20' })
    expect((await app.ok(asker, proposalsApi.waiting)).toOpine.map((one) => one.id)).toContain(raised.id)
    expect((await act(asker, raised.id, 'dissatisfied')).json().code).toBe('proposals/words-missing')
    expect((await act(asker, raised.id, 'dissatisfied', 'Chưa rõ bao giờ.')).json().state).toBe('dissatisfied')
    const again = (await act(asker, raised.id, 'raise-again', 'Đề nghị trả lời rõ thời gian.')).json()
    expect(again).toMatchObject({ state: 'unanswered', round: 2, kinds: [] })
    expect(again.answers[0].round).toBe(1)
    expect(again.moves.map((one: { act: string }) => one.act)).toContain('dissatisfied')
  })

  test('published, is rewritten by nobody, whatever the program says', async () => {
    const { answers } = await answeredProposal(app)
    const client = new pg.Client({ connectionString: app.appUrl })
    await client.connect()
    for (const attack of [
      "update answer set words = 'khác' where id = $1",
      'delete from answer where id = $1',
      'delete from answer_link where answer_id = $1',
      "update proposal_move set words = 'x' where proposal_id = (select proposal_id from answer_link where answer_id = $1)",
      'delete from proposal where id = (select proposal_id from answer_link where answer_id = $1)',
    ])
      await expect(client.query(attack, [answers[0]?.id])).rejects.toThrow(/stays|permission denied/u)
    await client.end()
  })

  test('out of competence and sent on, it is the next body that must answer', async () => {
    const raised = await raisedProposal(app, { addressedToId: app.world.body('here:hu') })
    const given = { kind: 'outside', until: null, forwardToId: app.world.body('here:tckh') }
    const draft = await app.ok('here:leader', proposalAnswersApi.prepare, { body: answerEntry([raised.id], given) })
    const body = { version: 1, move: 'publish' }
    await app.ok('here:leader', proposalAnswersApi.moveAnswer, { params: { id: draft.id }, body })
    const now = await get(asker, raised.id)
    expect(now).toMatchObject({ state: 'unanswered', addressedTo: { id: app.world.body('here:tckh') } })
    expect((await app.ok('here:officer', proposalsApi.waiting)).toAnswer.map((one) => one.id)).toContain(raised.id)
  })

  test('without its ground, its letter or its task is refused', async () => {
    const raised = await raisedProposal(app)
    for (const [kind, code] of [
      ['refused', 'proposals/ground-missing'],
      ['written', 'proposals/letter-missing'],
      ['task', 'proposals/task-missing'],
    ]) {
      const body = answerEntry([raised.id], { kind, words: null })
      expect((await app.call('here:officer', proposalAnswersApi.prepare, { body })).json().code).toBe(code)
    }
  })
})

describe('joining', () => {
  test('keeps each asker’s words, answers both, and can be undone with what was answered', async () => {
    const main = await raisedProposal(app, { addressedToId: app.world.body('here:hu') })
    const entry = proposalEntry(app, { askerIds: [app.world.body('here:ub-b')], text: 'Xã b cũng cần sửa nhà văn hóa' })
    const other = await app.ok('here:officer-b', proposalsApi.create, { body: entry })
    const join = (id: string, intoId: string, version: number) =>
      app.call(secretary, proposalsApi.join, { params: { id }, body: { version, intoId } })
    expect((await join(main.id, main.id, main.version)).json().code).toBe('proposals/join-refused')
    const joined = (await join(other.id, main.id, other.version)).json()
    expect(joined.askers).toHaveLength(2)
    // no circle, and nothing under what is joined
    expect((await join(main.id, other.id, joined.version)).json().code).toBe('proposals/join-refused')
    // the other asker follows the one that is answered, and reads the own words only beside it
    expect((await get('here:officer-b', main.id)).joined.map((one) => one.text)).toEqual([entry.text])
    expect((await get(asker, main.id)).joined.map((one) => one.text)).toEqual([])
    const draft = await app.ok('here:leader', proposalAnswersApi.prepare, { body: answerEntry([main.id]) })
    await app.ok('here:leader', proposalAnswersApi.moveAnswer, {
      params: { id: draft.id },
      body: { version: 1, move: 'publish' },
    })
    expect((await act(asker, main.id, 'agree')).json().state).toBe('no-opinion')
    expect((await act('here:officer-b', main.id, 'agree')).json().state).toBe('satisfied')
    const { version } = await get(secretary, other.id)
    const apart = await app.ok(secretary, proposalsApi.split, { params: { id: other.id }, body: { version } })
    expect(apart).toMatchObject({ state: 'satisfied', kinds: ['study'], joinedInto: null })
    expect((await get(secretary, main.id)).askers).toHaveLength(1)
  })

  test('two who join crosswise at one moment: one is refused', async () => {
    const [a, b] = [await raisedProposal(app), await raisedProposal(app)]
    const answers = await Promise.all([
      app.call(secretary, proposalsApi.join, { params: { id: a.id }, body: { version: a.version, intoId: b.id } }),
      app.call(secretary, proposalsApi.join, { params: { id: b.id }, body: { version: b.version, intoId: a.id } }),
    ])
    expect(answers.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  test('what is alike is found without accents, with the reasons; never in another territory', async () => {
    const text = 'Kiến nghị cấp kinh phí cho Ban Thanh tra nhân dân hoạt động'
    const made = await raisedProposal(app, { text, field: 'Kinh phí hoạt động' })
    const query = { q: 'de nghi cap kinh phi cho ban thanh tra nhan dan', field: 'Kinh phí hoạt động' }
    const { rows } = await app.ok(secretary, proposalsApi.similar, { query })
    expect(rows[0]).toMatchObject({ id: made.id, reasons: { sameField: true } })
    expect(rows[0]?.reasons.words).toContain('thanh')
    expect((await app.ok('there:secretary', proposalsApi.similar, { query })).rows).toEqual([])
    expect((await app.ok('here:officer-b', proposalsApi.similar, { query })).rows).toEqual([])
  })
})

test('a draft goes with its proposal into the one it is joined to, and away when another body must answer', async () => {
  const [main, other] = [await raisedProposal(app), await raisedProposal(app)]
  const draft = await preparedAnswer(app, other)
  const body = { version: other.version, intoId: main.id }
  await app.ok(secretary, proposalsApi.join, { params: { id: other.id }, body })
  const seen = await get('here:officer', main.id)
  expect(seen.answers.map((one) => one.id)).toEqual([draft.id])
  const to = { version: seen.version, addressedToId: app.world.body('here:mttq'), field: null }
  await app.ok(secretary, proposalsApi.address, { params: { id: main.id }, body: to })
  expect(await app.db.prisma.answer.count({ where: { id: draft.id } })).toBe(0)
})

test('a proposal goes onto the agenda of a meeting ahead, once', async () => {
  const body = {
    title: 'Giao ban quý II',
    kind: 'quarterly',
    heldOn: '2017-07-11',
    hostId: app.world.body('here:hu'),
    convenerId: app.world.body('here:vphu'),
  }
  const meeting = await app.ok(secretary, meetingsApi.create, { body })
  const { id } = await raisedProposal(app)
  const { meetings } = await app.ok(secretary, proposalsApi.agendaOptions, { params: { id } })
  expect(meetings.map((one) => one.id)).toContain(meeting.id)
  const on = await app.ok(secretary, proposalsApi.schedule, { params: { id }, body: { meetingId: meeting.id } })
  const [point] = on.agenda
  expect(point?.meetingId).toBe(meeting.id)
  const again = { meetingId: meeting.id, agendaItemId: point?.agendaItemId }
  expect((await app.call(secretary, proposalsApi.schedule, { params: { id }, body: again })).statusCode).toBe(409)
  const listed = await app.ok(secretary, proposalsApi.ofMeeting, { params: { id: meeting.id } })
  expect(listed.rows.map((one) => one.id)).toEqual([id])
  const off = { agendaItemId: point?.agendaItemId }
  expect((await app.ok(secretary, proposalsApi.takeOff, { params: { id }, body: off })).agenda).toEqual([])
})

describe('the register', () => {
  test('each number is the length of the list it leads to, whatever the filter', async () => {
    for (const query of [{}, { askerId: app.world.body('here:ub-b') }, { kind: 'study' }, { period: '2017-Q2' }]) {
      const counts = await app.ok(secretary, proposalsApi.counts, { query })
      for (const { state, count } of counts.states.filter((one) => one.state !== 'joined')) {
        const { total } = await app.ok(secretary, proposalsApi.list, { query: { ...query, state } })
        expect([state, total]).toEqual([state, count])
      }
      expect((await app.ok(secretary, proposalsApi.list, { query })).total).toBe(counts.total)
    }
  })

  test.each(['newest', 'due', 'asker'] as const)('pages in the order %s show each row once', async (order) => {
    const seen: string[] = []
    let after: string | null | undefined
    do {
      const query: Record<string, unknown> = { order, limit: 7, ...(after && { after }) }
      const page = await app.ok(secretary, proposalsApi.list, { query })
      seen.push(...page.rows.map((row) => row.id))
      after = page.next
    } while (after)
    const { total } = await app.ok(secretary, proposalsApi.list)
    expect([seen.length, new Set(seen).size]).toEqual([total, total])
  })

  test('goes out as an Excel file', async () => {
    const answer = await app.call(secretary, proposalsApi.export, { query: { state: 'open' } })
    expect([answer.statusCode, answer.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
  })

  test('the states of the database are those of the domain', async () => {
    const rows = await readRows<{ facts: Parameters<typeof deriveProposalState>[0]; state: ProposalState }>(
      app.db,
      sql`select ${factsSql} as facts, ${stateSql} as state from proposal p`,
    )
    expect(new Set(rows.map((row) => row.state)).size).toBeGreaterThan(4)
    for (const { facts, state } of rows) expect(deriveProposalState(facts)).toBe(state)
  })
})
