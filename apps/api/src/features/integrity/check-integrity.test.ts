import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { integrityApi } from '@phoihop/contract/integrity'
import { taskActsApi } from '@phoihop/contract/task-acts'
import pg from 'pg'
import sql from 'sql-template-tag'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issuedPaper } from '../../testing/papers.ts'
import { receivedForm } from '../../testing/task-forms.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { issuedSlip } from '../../testing/urgings.ts'
import { PNG, upload } from '../../testing/upload.ts'
import { workOff } from '../../testing/work-off.ts'
import { readRows } from '../../platform/sql.ts'
import { type SealedPaper, sealedPapersSql, sealOfFacts } from '../conclusions/public.ts'
import { checkIntegrity } from './check-integrity.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const check = () => checkIntegrity({ db: app.db, files: app.files, clock: () => app.now() })
const last = async (who: string) => (await app.ok(who, integrityApi.last)).check

/** As somebody with the owner's rights over the database would: the guards are off for a moment. */
async function tamper(statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: app.ownerUrl })
  await client.connect()
  await client.query("set session_replication_role = 'replica'")
  await client.query(statement, values)
  await client.end()
}

test('papers and files that are as they were issued have no fault', async () => {
  await issuedPaper(app)
  await issuedPaper(app, 'there')
  await upload(app, 'here:officer')
  await check()
  expect(await last('here:administrator')).toMatchObject({ papers: 2, files: 1, mended: 0, faults: [] })
})

test('work that goes on, and the field it is said to be of, do not change the hash of its paper', async () => {
  const { single } = await issuedPaper(app)
  const field = { version: 1, field: 'Kinh tế' }
  await app.ok('here:secretary', taskActsApi.setField, { params: { id: single.id }, body: field })
  await app.db.prisma.assignment.updateMany({
    where: { taskId: single.id },
    data: { percent: 40, state: 'in-progress' },
  })
  await check()
  expect((await last('here:administrator'))?.faults).toEqual([])
})

test.each([
  ['a word of the text', "update conclusion set text = text || ' ' where id = $1"],
  ['the sensitivity', "update conclusion set sensitivity = 'public' where id = $1"],
  ['the source', "update conclusion set source = 'x' where id = $1"],
  ['an item', 'update item set level = level + 1 where conclusion_id = $1'],
  [
    'the recipients',
    "insert into recipient (id, conclusion_id, ordinal, words) values (gen_random_uuid(), $1, 99, 'x')",
  ],
  ['the deadline of a task', "update task set due_on = '2030-01-01' where conclusion_id = $1"],
  [
    'whom the work was given to',
    'delete from assignment where task_id in (select id from task where conclusion_id = $1) and role = $2',
  ],
])('%s changed behind the guards of the database is found, and told to the own administrator only', async (_, sql) => {
  const { paper } = await issuedPaper(app)
  await tamper(sql, sql.includes('$2') ? [paper.id, 'lead'] : [paper.id])
  await check()
  expect((await last('here:administrator'))?.faults).toContainEqual(
    expect.objectContaining({
      kind: 'paper-changed',
      paper: { id: paper.id, code: `${paper.number}-${paper.symbol}` },
    }),
  )
  expect((await last('there:administrator'))?.faults).toEqual([])
  const mails = await app.db.prisma.mail.findMany({ where: { kind: 'integrity-alarm' } })
  expect(mails.map((mail) => mail.personId)).toContain(app.world.person('here:administrator').personId)
  expect(mails.map((mail) => mail.personId)).not.toContain(app.world.person('there:administrator').personId)
})

test.each([
  ['changed, and its seal written anew', 'update conclusion set canonical_sha256 = $2 where id = $1'],
  ['changed, and its seal taken off', 'update conclusion set canonical_sha256 = null where id = $1'],
  ['made a draft again', "update conclusion set state = 'draft' where id = $1"],
  ['taken out', 'delete from conclusion where id = $1'],
])('a paper %s is found by what the audit trail saw issued', async (_, statement) => {
  const { paper } = await issuedPaper(app)
  await tamper("update conclusion set text = text || ' ' where id = $1", [paper.id])
  const [whole] = await readRows<SealedPaper>(app.db, sealedPapersSql(sql`c.id = ${paper.id}::uuid`))
  const seal = sealOfFacts(whole?.facts ?? null)
  await tamper(statement, statement.includes('$2') ? [paper.id, seal] : [paper.id])
  await check()
  expect((await last('here:administrator'))?.faults).toContainEqual(
    expect.objectContaining({
      kind: 'paper-changed',
      paper: { id: paper.id, code: `${paper.number}-${paper.symbol}` },
    }),
  )
})

test('a paper changed with its seal in row and trail breaks the trail, which is told', async () => {
  const { paper } = await issuedPaper(app)
  await tamper("update conclusion set text = text || ' ' where id = $1", [paper.id])
  const [whole] = await readRows<SealedPaper>(app.db, sealedPapersSql(sql`c.id = ${paper.id}::uuid`))
  const seal = sealOfFacts(whole?.facts ?? null)
  await tamper('update conclusion set canonical_sha256 = $2 where id = $1', [paper.id, seal])
  await tamper(
    "update audit_entry set after = jsonb_set(after, '{canonicalSha256}', to_jsonb($2::text)) where subject_id = $1 and action = 'conclusions.issue'",
    [paper.id, seal],
  )
  await check()
  expect((await last('here:administrator'))?.faults).toContainEqual(expect.objectContaining({ kind: 'trail-broken' }))
  expect((await last('there:administrator'))?.faults).toEqual([])
})

test('a file changed on the disk is restored from its second copy and told; one lost twice is told as lost', async () => {
  const file = (await upload(app, 'here:officer', { content: Buffer.concat([PNG, Buffer.from('1')]) })).json()
  const { sha256 } = await app.db.prisma.storedFile.findUniqueOrThrow({ where: { id: file.id } })
  const placeIn = (copy: string) => path.join(app.folder, copy, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  writeFileSync(placeIn('first'), 'sửa lén')
  await check()
  expect(await last('here:administrator')).toMatchObject({ mended: 1 })
  expect((await last('here:administrator'))?.faults).toContainEqual(
    expect.objectContaining({ kind: 'copy-mended', file: { id: file.id, sha256 } }),
  )
  expect(await app.files.check(sha256)).toMatchObject({ first: 'whole', second: 'whole' })
  rmSync(placeIn('first'))
  rmSync(placeIn('second'))
  await check()
  expect((await last('here:administrator'))?.faults).toContainEqual(
    expect.objectContaining({ kind: 'file-lost', file: { id: file.id, sha256 } }),
  )
})

test('a slip as it was issued, and a form as a unit sent it back, are looked after like any file', async () => {
  await issuedPaper(app)
  const slip = await issuedSlip(app)
  await receivedForm(app, { status: 'Đang thực hiện', percent: '40', result: 'Đang làm.' })
  const kept = await app.db.prisma.urging.findUniqueOrThrow({ where: { id: slip.id } })
  const form = await app.db.prisma.taskFormReturn.findFirstOrThrow()
  const { docxSha256, pdfSha256 } = kept
  const placeIn = (copy: string, sha256: string) =>
    path.join(app.folder, copy, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  for (const copy of ['first', 'second']) {
    rmSync(placeIn(copy, docxSha256 ?? ''))
    rmSync(placeIn(copy, form.sha256))
  }
  writeFileSync(placeIn('second', pdfSha256 ?? ''), 'sửa lén')
  await check()
  const faults = (await last('here:administrator'))?.faults
  for (const [kind, sha256] of [
    ['file-lost', docxSha256],
    ['file-lost', form.sha256],
    ['copy-mended', pdfSha256],
  ])
    expect(faults).toContainEqual(expect.objectContaining({ kind, file: { id: null, sha256 } }))
  expect((await last('there:administrator'))?.faults).toEqual([])
})

test('asked for twice while one waits, a check is one job', async () => {
  await app.ok('here:administrator', integrityApi.start)
  await app.ok('here:observer', integrityApi.start)
  const client = new pg.Client({ connectionString: app.ownerUrl })
  await client.connect()
  const { rows } = await client.query("select 1 from graphile_worker.jobs where key = 'check-integrity'")
  await client.end()
  expect(rows).toHaveLength(1)
})

test('an alarm goes to who administers when it is sent, not to who did when it was raised', async () => {
  const told: string[] = []
  const mailer = {
    from: 'x@phoihop.example',
    send: async ({ to }: { to: string }) => {
      told.push(to)
    },
    close: () => undefined,
  }
  const { email, membershipId } = app.world.person('here:administrator')
  const raise = async () => {
    const { paper } = await issuedPaper(app)
    await tamper("update conclusion set place = 'khác' where id = $1", [paper.id])
    await check()
  }
  await raise()
  await workOff(app, mailer)
  expect(told).toContain(email)
  told.length = 0
  await raise()
  await app.db.prisma.membership.update({ where: { id: membershipId }, data: { endsOn: new Date('2017-06-19') } })
  await workOff(app, mailer)
  expect(told).not.toContain(email)
}, 60_000)
