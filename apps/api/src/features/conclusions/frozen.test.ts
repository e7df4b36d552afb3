import pg from 'pg'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftPaper, type IssuedPaper, issuedPaper, markEntry } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
let issued: IssuedPaper
beforeAll(async () => {
  app = await createTestApp()
  issued = await issuedPaper(app)
})
afterAll(() => app.close())

/** Everything of the paper that must stay as it is. */
async function snapshot(): Promise<string> {
  const client = new pg.Client({ connectionString: app.ownerUrl })
  await client.connect()
  const { rows } = await client.query(
    `select (select json_agg(c) from conclusion c where c.id = $1) as paper,
      (select json_agg(i order by i.ordinal) from item i where i.conclusion_id = $1) as items,
      (select json_agg(r order by r.ordinal) from recipient r where r.conclusion_id = $1) as recipients,
      (select json_agg(t order by t.id) from task t where t.conclusion_id = $1) as tasks,
      (select json_agg(d order by d.id) from task_address d join task t on t.id = d.task_id where t.conclusion_id = $1) as addresses`,
    [issued.paper.id],
  )
  await client.end()
  return JSON.stringify(rows)
}

const ofPaper = "conclusion_id = '{paper}'"
const attacks = [
  ['the text', "update conclusion set text = 'khác' where id = '{paper}'"],
  ['the state, back to a draft', "update conclusion set state = 'draft', version = version + 1 where id = '{paper}'"],
  ['the number', "update conclusion set number = '99' where id = '{paper}'"],
  ['the source', "update conclusion set source = '' where id = '{paper}'"],
  ['nothing but the version', "update conclusion set version = version + 1 where id = '{paper}'"],
  ['the whole paper', "delete from conclusion where id = '{paper}'"],
  ['an item', `update item set span_end = span_end - 1 where ${ofPaper}`],
  ['the items', `delete from item where ${ofPaper}`],
  [
    'one more item',
    "insert into item (id, conclusion_id, ordinal, kind, level, span_start, span_end) values (gen_random_uuid(), '{paper}', 999, 'item', 1, 0, 5)",
  ],
  [
    'a recipient',
    "insert into recipient (id, conclusion_id, ordinal, words) values (gen_random_uuid(), '{paper}', 999, 'x')",
  ],
  ['the words of a task', `update task set quote = 'khác' where ${ofPaper}`],
  ['the deadline of a task', `update task set due_on = '2030-01-01' where ${ofPaper}`],
  ['a task, moved in from a draft', "update task set conclusion_id = '{paper}' where conclusion_id = '{draft}'"],
  ['a task, moved out to a draft', `update task set conclusion_id = '{draft}' where ${ofPaper}`],
  ['the tasks', `delete from task where ${ofPaper}`],
  [
    'an addressee',
    "update task_address set role = 'coordinating' where task_id in (select id from task where conclusion_id = '{paper}')",
  ],
  ['the addressees', "delete from task_address where task_id in (select id from task where conclusion_id = '{paper}')"],
  [
    'an assignment, given to another body',
    "update assignment set organisation_id = '{other}' where task_id in (select id from task where conclusion_id = '{paper}')",
  ],
  [
    'the deadline of an assignment',
    "update assignment set due_on = '2030-01-01' where task_id in (select id from task where conclusion_id = '{paper}')",
  ],
  [
    'one more assignment',
    "insert into assignment (id, task_id, organisation_id, role, assigned_on, acknowledge_by, deadline_kind) select gen_random_uuid(), id, '{other}', 'lead', '2017-06-01', '2017-06-05', 'none' from task where conclusion_id = '{paper}' limit 1",
  ],
  [
    'a task, behind a temporary table that stands in for the papers',
    "create temp table conclusion (id uuid, state text); update public.task set quote = 'khác' where conclusion_id = '{paper}'",
  ],
  ['a file that proves a report', "update stored_file set sha256 = 'khác'"],
  ['the assignments', "delete from assignment where task_id in (select id from task where conclusion_id = '{paper}')"],
  [
    'a paper that was never a draft',
    "insert into conclusion select gen_random_uuid(), issuer_id, keeper_id, meeting_id, form, '98', symbol, subject, place, issued_on, signer_authority, signer_post, signer_name, sensitivity, state, source, text, text_sha256, search_text, issued_at, created_at, version from conclusion where id = '{paper}'",
  ],
  ['all papers at once', 'truncate conclusion cascade'],
  ['the guard itself', 'alter table conclusion disable trigger all'],
  ['the guard of a session', 'set session_replication_role = replica'],
  ['the audit trail', "update audit_entry set person_name = 'x'"],
  ['the audit trail, deleted', 'delete from audit_entry'],
  ['what was answered', "update response set words = 'x'"],
  ['what was answered, deleted', 'delete from response'],
] as const

describe('an issued paper', () => {
  test.each(attacks)("is not changed by SQL with the application's role: %s", async (_name, statement) => {
    const draft = await draftPaper(app)
    await app.ok('here:secretary', tasksApi.mark, {
      params: { id: draft.id },
      body: markEntry(app, draft, { sentence: 'Giao Phòng TC-KH kiểm tra', lead: ['here:tckh'] }),
    })
    const before = await snapshot()
    const text = statement
      .replaceAll('{paper}', issued.paper.id)
      .replaceAll('{draft}', draft.id)
      .replaceAll('{other}', app.world.body('here:lhpn'))
    await expect(app.db.pool.query(text)).rejects.toThrow(
      /issued|entered as a draft|cannot be changed|never changed|withdrawn, not deleted|permission denied|only ever added|must be owner/u,
    )
    expect(await snapshot()).toBe(before)
  })

  test.each(['read committed', 'repeatable read'])(
    'is not changed by a transaction (%s) that began while it was a draft',
    async (level) => {
      const draft = await draftPaper(app)
      const entry = markEntry(app, draft, { sentence: 'Giao Phòng TC-KH kiểm tra', lead: ['here:tckh'] })
      const task = await app.ok('here:secretary', tasksApi.mark, { params: { id: draft.id }, body: entry })
      const client = await app.db.pool.connect()
      await client.query(`begin isolation level ${level}`)
      await client.query('select * from conclusion where id = $1', [draft.id])
      await app.ok('here:secretary', conclusionsApi.issue, {
        params: { id: draft.id },
        body: { version: draft.version },
      })
      await expect(client.query("update task set quote = 'khác' where id = $1", [task.id])).rejects.toThrow(
        /issued|could not serialize/u,
      )
      await client.query('rollback')
      client.release()
      const after = await app.ok('here:secretary', conclusionsApi.get, { params: { id: draft.id } })
      expect(after.tasks[0]?.quote).toBe('Giao Phòng TC-KH kiểm tra')
    },
  )

  test('waits to be issued until a change of its parts is done', async () => {
    const draft = await draftPaper(app)
    const entry = markEntry(app, draft, { sentence: 'Giao Phòng TC-KH kiểm tra', lead: ['here:tckh'] })
    const task = await app.ok('here:secretary', tasksApi.mark, { params: { id: draft.id }, body: entry })
    const client = await app.db.pool.connect()
    await client.query('begin')
    await client.query("update task set output = 'báo cáo' where id = $1", [task.id])
    const issuing = app.ok('here:secretary', conclusionsApi.issue, {
      params: { id: draft.id },
      body: { version: draft.version },
    })
    await client.query('select pg_sleep(0.2)')
    expect((await app.ok('here:secretary', conclusionsApi.get, { params: { id: draft.id } })).state).toBe('draft')
    await client.query('commit')
    client.release()
    expect((await issuing).tasks[0]?.output).toBe('báo cáo')
  })

  test('six papers issued at one moment under one number: one is', async () => {
    const drafts = await Promise.all(Array.from({ length: 6 }, () => draftPaper(app, 'here', { number: '500' })))
    const answers = await Promise.all(
      drafts.map((draft) =>
        app.call('here:secretary', conclusionsApi.issue, {
          params: { id: draft.id },
          body: { version: draft.version },
        }),
      ),
    )
    expect(answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409])
    expect(answers.filter((answer) => answer.statusCode === 409).map((answer) => answer.json().code)).toEqual(
      Array.from({ length: 5 }, () => 'conclusions/number-taken'),
    )
  })

  test('is not changed through the API by its own secretary', async () => {
    const { paper, single } = issued
    const before = await snapshot()
    const header = { form: 'conclusion', issuerId: app.world.body('here:hu'), subject: 'Khác' }
    const entry = markEntry(app, paper, { sentence: 'Tiếp tục tuyên truyền', lead: ['here:tckh'] })
    const params = { id: paper.id }
    const attempts = [
      app.call('here:secretary', conclusionsApi.update, { params, body: { ...header, version: paper.version } }),
      app.call('here:secretary', conclusionsApi.remove, { params, query: { version: paper.version } }),
      app.call('here:secretary', conclusionsApi.issue, { params, body: { version: paper.version } }),
      app.call('here:secretary', conclusionsApi.previewIssue, { params }),
      app.call('here:secretary', conclusionsApi.markWithoutTask, {
        params: { ...params, itemId: paper.items[3]?.id ?? '' },
        body: { withoutTask: true },
      }),
      app.call('here:secretary', tasksApi.mark, { params, body: entry }),
      app.call('here:secretary', tasksApi.update, {
        params: { id: single.id },
        body: { ...entry, version: single.version },
      }),
      app.call('here:secretary', tasksApi.unmark, { params: { id: single.id }, query: { version: single.version } }),
    ]
    for (const answer of await Promise.all(attempts))
      expect(answer.json()).toMatchObject({ status: 409, code: 'conclusions/already-issued' })
    expect(await snapshot()).toBe(before)
  })

  test('issued twice at one moment gives its work once', async () => {
    const draft = await draftPaper(app)
    const task = await app.ok('here:secretary', tasksApi.mark, {
      params: { id: draft.id },
      body: markEntry(app, draft, { sentence: 'Đề nghị UBND các xã rà soát', lead: ['@communes'] }),
    })
    const issue = { params: { id: draft.id }, body: { version: draft.version } }
    const answers = await Promise.all([
      app.call('here:secretary', conclusionsApi.issue, issue),
      app.call('here:secretary', conclusionsApi.issue, issue),
    ])
    expect(answers.map((answer) => answer.statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await app.db.prisma.assignment.count({ where: { taskId: task.id } })).toBe(2)
  })
})
