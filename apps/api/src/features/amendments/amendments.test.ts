import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { amendmentsApi } from '@phoihop/contract/amendments'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { deliveriesApi } from '@phoihop/contract/deliveries'
import { tasksApi } from '@phoihop/contract/tasks'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amendingDraft, amendingIssued, NEW_DUE, postponement } from '../../testing/amending.ts'
import { assignmentOf, draftPaper, issuedPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const secretary = 'here:secretary'
const openWork = async (id: string) => (await app.ok(secretary, amendmentsApi.followUp, { params: { id } })).rows
const follow = async (id: string, rows: Awaited<ReturnType<typeof openWork>>) =>
  app.ok(secretary, amendmentsApi.follow, {
    params: { id },
    body: { assignments: rows.map(({ assignmentId, version }) => ({ id: assignmentId, version })) },
  })

describe('an amending paper', () => {
  test('is shown on the old one once it is issued, not before, and goes to whoever has the old one', async () => {
    const { draft, earlier } = await amendingDraft(app)
    const body = { version: draft.version, relations: [postponement(earlier)] }
    await app.ok(secretary, amendmentsApi.relate, { params: { id: draft.id }, body })
    const onOld = () => app.ok('here:officer-a', amendmentsApi.get, { params: { id: earlier.paper.id } })
    expect((await onOld()).later).toEqual([])
    const { version } = await app.ok(secretary, conclusionsApi.get, { params: { id: draft.id } })
    await app.ok(secretary, conclusionsApi.issue, { params: { id: draft.id }, body: { version } })
    expect((await onOld()).later).toMatchObject([{ kind: 'amends', paper: { id: draft.id } }])
    // UBND xã A has work in the old paper and no line in the new one
    const { rows } = await app.ok(secretary, deliveriesApi.ofPaper, { params: { id: draft.id } })
    expect(rows.find((row) => row.organisation.id === app.world.body('here:ub-a'))).toMatchObject({ content: 'whole' })
  })

  test('changes open work only when a person confirms it; the first deadline stays beside the new one', async () => {
    const { paper, earlier } = await amendingIssued(app)
    const now = () => assignmentOf(app, secretary, earlier.single.id, 'here:tckh')
    expect((await now()).deadline).toMatchObject({ dueOn: '2017-06-14', firstDueOn: null })
    expect(await now()).toMatchObject({ time: 'overdue' })
    const rows = await openWork(paper.id)
    // one lead, one coordinating, two communes
    expect(rows.map((row) => `${row.act} ${row.newDueOn}`).toSorted()).toEqual([
      `postpone ${NEW_DUE}`,
      `postpone ${NEW_DUE}`,
      'withdraw null',
      'withdraw null',
    ])
    const left = await follow(paper.id, rows.slice(0, 1))
    expect(left.rows).toHaveLength(3)
    expect((await follow(paper.id, left.rows)).rows).toEqual([])
    const after = await now()
    expect(after).toMatchObject({ time: 'in-time', deadline: { dueOn: NEW_DUE, firstDueOn: '2017-06-14' } })
    expect(after.responses.at(-1)).toMatchObject({ act: 'postpone', words: expect.stringContaining('30/9/2017') })
    expect(await assignmentOf(app, secretary, earlier.fanOut.id, 'here:ub-a')).toMatchObject({ state: 'withdrawn' })
  })

  test('work it withdraws waits for no more time and is in no hands', async () => {
    const { paper, earlier } = await amendingIssued(app)
    let part = await assignmentOf(app, 'here:officer-a', earlier.fanOut.id, 'here:ub-a')
    const act = async (endpoint: Parameters<typeof app.ok>[1], more: object) => {
      const body = { version: part.version, words: 'Lý do.', ...more }
      const answer = await app.call('here:officer-a', endpoint, { params: { id: part.id }, body })
      part = answer.json()
    }
    await act(tasksApi.acknowledge, {})
    await act(assignmentActsApi.requestExtension, { asksFor: '2017-07-31' })
    await act(assignmentActsApi.handOn, { membershipId: app.world.person('here:officer-a').membershipId })
    await follow(paper.id, await openWork(paper.id))
    const after = await assignmentOf(app, secretary, earlier.fanOut.id, 'here:ub-a')
    expect(after).toMatchObject({ state: 'withdrawn', handedTo: null, extensions: { approved: 0, asksFor: null } })
  })

  test('the deadline in force is what lists, filters and figures go by', async () => {
    const { paper, earlier } = await amendingIssued(app)
    await follow(paper.id, await openWork(paper.id))
    const query = { conclusionId: earlier.paper.id, time: 'overdue' }
    expect((await app.ok(secretary, tasksApi.listAssignments, { query })).total).toBe(0)
    const inTime = await app.ok(secretary, tasksApi.listAssignments, { query: { ...query, time: 'in-time' } })
    expect(inTime.rows.map((row) => row.deadline.dueOn)).toEqual([NEW_DUE, NEW_DUE])
  })

  test('a paper overtaken by a later one does not put the deadline back', async () => {
    const { paper: first, earlier } = await amendingIssued(app)
    const draft = await draftPaper(app, 'here', { text: 'Lùi thời hạn lần nữa.', issuedOn: '2017-06-20' })
    const change = { taskId: earlier.single.id, act: 'postpone' as const, dueOn: '2017-12-31' }
    const relations = [{ earlierId: earlier.paper.id, kind: 'amends' as const, note: null, changes: [change] }]
    const params = { id: draft.id }
    await app.ok(secretary, amendmentsApi.relate, { params, body: { version: draft.version, relations } })
    const { version } = await app.ok(secretary, conclusionsApi.get, { params })
    const late = await openWork(first.id)
    app.setNow(new Date(app.now().getTime() + 60_000))
    await app.ok(secretary, conclusionsApi.issue, { params, body: { version } })
    // before the second is followed the first leads nowhere any more; nor does it afterwards
    expect((await openWork(first.id)).map((row) => row.act)).toEqual(['withdraw', 'withdraw'])
    expect((await follow(draft.id, await openWork(draft.id))).rows).toEqual([])
    const refused = await app.call(secretary, amendmentsApi.follow, {
      params: { id: first.id },
      body: { assignments: late.slice(0, 1).map(({ assignmentId, version: v }) => ({ id: assignmentId, version: v })) },
    })
    expect(refused.json()).toMatchObject({ code: 'amendments/nothing-to-follow' })
    const now = await assignmentOf(app, secretary, earlier.single.id, 'here:tckh')
    expect(now.deadline).toMatchObject({ dueOn: '2017-12-31' })
  })

  test('work that was accepted in between does not follow', async () => {
    const { paper, earlier } = await amendingIssued(app)
    await app.db.prisma.assignment.updateMany({
      where: { taskId: earlier.single.id },
      data: { state: 'accepted', acceptedOn: new Date('2017-06-19') },
    })
    expect((await openWork(paper.id)).every((row) => row.act === 'withdraw')).toBe(true)
  })

  test('of two who confirm at once each assignment follows once', async () => {
    const { paper } = await amendingIssued(app)
    const rows = await openWork(paper.id)
    const assignments = rows.map(({ assignmentId, version }) => ({ id: assignmentId, version }))
    const both = await Promise.all(
      ['here:secretary', 'here:leader'].map((who) =>
        app.call(who, amendmentsApi.follow, { params: { id: paper.id }, body: { assignments } }),
      ),
    )
    expect(new Set(both.map((answer) => answer.statusCode))).toEqual(new Set([200, 409]))
    const responses = await app.db.prisma.response.count({
      where: { assignmentId: { in: assignments.map(({ id }) => id) }, act: { in: ['postpone', 'withdraw'] } },
    })
    expect(responses).toBe(assignments.length)
  })
})

test('a replacing or withdrawing paper leaves no work open, a correction changes none', async () => {
  for (const kind of ['replaces', 'withdraws', 'corrects'] as const) {
    const { paper } = await amendingIssued(app, { kind, changes: [] })
    const rows = await openWork(paper.id)
    expect(rows.map((row) => row.act)).toEqual(
      kind === 'corrects' ? [] : ['withdraw', 'withdraw', 'withdraw', 'withdraw'],
    )
  }
})

test('what is said of other papers is refused: foreign, drafts, itself, twice, tasks of another paper', async () => {
  const { draft, earlier } = await amendingDraft(app)
  const foreign = await issuedPaper(app, 'there')
  const { single } = await issuedPaper(app)
  const { draft: other } = await amendingDraft(app)
  const base = postponement(earlier)
  for (const [relations, code] of [
    [[{ ...base, earlierId: foreign.paper.id, changes: [] }], 'amendments/paper-unknown'],
    [[{ ...base, earlierId: other.id, changes: [] }], 'amendments/paper-unknown'],
    [[{ ...base, earlierId: draft.id, changes: [] }], 'amendments/paper-unknown'],
    [[base, base], 'amendments/paper-twice'],
    [[{ ...base, changes: [{ taskId: single.id, act: 'withdraw' }] }], 'amendments/task-unknown'],
    [[{ ...base, kind: 'replaces' }], 'amendments/changes-only-amending'],
    [
      [{ ...base, changes: [{ taskId: earlier.single.id, act: 'postpone', dueOn: '2017-06-14' }] }],
      'amendments/deadline-not-later',
    ],
    [[{ ...base, changes: [{ taskId: earlier.single.id, act: 'postpone' }] }], 'request/invalid'],
  ] as const) {
    const answer = await app.call(secretary, amendmentsApi.relate, {
      params: { id: draft.id },
      body: { version: draft.version, relations },
    })
    expect([answer.statusCode, answer.json().code]).toEqual([400, code])
  }
})

test('what an issued paper says of another is frozen, whatever the program says', async () => {
  const { paper, earlier } = await amendingIssued(app)
  const client = new pg.Client({ connectionString: app.appUrl })
  await client.connect()
  for (const attack of [
    "update paper_relation set kind = 'corrects' where later_id = $1",
    'delete from paper_relation where later_id = $1',
    'delete from task_change where relation_id in (select id from paper_relation where later_id = $1)',
    "update task_change set due_on = '2030-01-01' where due_on is not null and relation_id in (select id from paper_relation where later_id = $1)",
  ])
    await expect(client.query(attack, [paper.id])).rejects.toThrow(/issued/u)
  await expect(
    client.query(
      "insert into paper_relation (id, later_id, earlier_id, kind) values (gen_random_uuid(), $1, $2, 'replaces')",
      [paper.id, (await issuedPaper(app)).paper.id],
    ),
  ).rejects.toThrow(/issued/u)
  expect(earlier.paper.state).toBe('issued')
  await client.end()
})
