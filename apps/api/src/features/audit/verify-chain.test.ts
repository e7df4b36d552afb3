import { auditApi } from '@phoihop/contract/audit'
import ExcelJS from 'exceljs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftPaper } from '../../testing/papers.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { verifyChains } from './verify-chain.ts'

const administrator = 'here:administrator'

let app: TestApp
let owner: pg.Client
beforeAll(async () => {
  app = await createTestApp()
  owner = new pg.Client({ connectionString: app.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await app.close()
})

/** Runs as somebody with every right on the database would, past the triggers, and puts all back afterwards. */
async function tampered(statement: string, check: () => Promise<void>): Promise<void> {
  await owner.query('create table kept as select * from audit_entry')
  const bypass = 'set session_replication_role = replica'
  try {
    await owner.query(`${bypass}; ${statement}`)
    await check()
  } finally {
    await owner.query(
      'delete from audit_entry; insert into audit_entry select * from kept; drop table kept; reset session_replication_role',
    )
  }
}

test('the trail is one chain for each territory, also when many write at one moment', async () => {
  await Promise.all(Array.from({ length: 8 }, () => draftPaper(app)))
  await Promise.all(Array.from({ length: 3 }, () => draftPaper(app, 'there')))
  const chains = await verifyChains(app.db)
  expect(chains.length).toBeGreaterThanOrEqual(2)
  expect(chains.map((chain) => chain.broken)).toEqual(chains.map(() => null))
})

test.each([
  ['a row rewritten', `update audit_entry set subject_name = 'khác' where id = $id`, 'changed', 0],
  [
    'a row rewritten with a hash of its own',
    `update audit_entry e set post = 'khác' where id = $id; update audit_entry e set hash = audit_entry_hash(e) where id = $id`,
    'missing-before',
    1,
  ],
  ['a row taken out', `delete from audit_entry where id = $id`, 'missing-before', 1],
] as const)('%s is found, and the first broken row is named', async (_, statement, fault, next) => {
  await draftPaper(app)
  await draftPaper(app)
  const { rows } = await owner.query<{ id: string }>(
    `select e.id from audit_entry e where action = 'conclusions.create' and territory_id = $1 order by day desc, ordinal desc limit 2`,
    [app.world.locality('here')],
  )
  const [last, victim] = rows.map((row) => row.id)
  await tampered(statement.replaceAll('$id', `'${victim ?? ''}'`), async () => {
    const verification = await app.ok(administrator, auditApi.verify)
    expect(verification.broken).toMatchObject({ id: next === 0 ? victim : last, fault })
    const other = await app.ok('there:administrator', auditApi.verify)
    expect(other.broken).toBeNull()
  })
  expect((await app.ok(administrator, auditApi.verify)).broken).toBeNull()
})

test('the application itself can neither change nor delete a row, nor write its own hash', async () => {
  await expect(app.db.pool.query(`update audit_entry set post = 'x'`)).rejects.toThrow(/permission denied/u)
  await expect(app.db.pool.query('delete from audit_entry')).rejects.toThrow(/permission denied/u)
  const { rows } = await app.db.pool.query(
    `insert into audit_entry (id, at, person_name, post, action, subject_type, subject_id, subject_name, request_id, address, hash, ordinal)
     values (gen_random_uuid(), now(), '', '', 'x', 'x', gen_random_uuid(), 'x', 'x', 'x', '\\x00', 999)
     returning hash = audit_entry_hash(audit_entry) as "isOurs"`,
  )
  expect(rows).toEqual([{ isOurs: true }])
})

test('the trail is narrowed by days, body and act, and goes out as an Excel file of the same rows', async () => {
  await draftPaper(app)
  const query = {
    action: 'conclusions.create',
    from: '2017-06-20',
    to: '2017-06-20',
    organisationId: app.world.body('here:vphu'),
  }
  const list = await app.ok(administrator, auditApi.list, { query: { ...query, limit: 200 } })
  expect(list.total).toBeGreaterThan(0)
  expect(
    (await app.ok(administrator, auditApi.list, { query: { ...query, from: '2017-06-21', to: '2017-06-22' } })).total,
  ).toBe(0)
  const answer = await app.call(administrator, auditApi.export, { query })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(
    answer.rawPayload.buffer.slice(
      answer.rawPayload.byteOffset,
      answer.rawPayload.byteOffset + answer.rawPayload.byteLength,
    ) as ArrayBuffer,
  )
  const sheet = workbook.worksheets[0]
  expect(sheet?.rowCount).toBe(list.total + 1)
  expect(sheet?.getCell('A2').value).toBe('20/6/2017 10:00:00')
})
