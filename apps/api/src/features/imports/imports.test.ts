import { type ImportReport, importsApi, WORKBOOK_MAX_BYTES } from '@phoihop/contract/imports'
import { organisationsApi } from '@phoihop/contract/organisations'
import { peopleApi } from '@phoihop/contract/people'
import type { Sheet } from '@phoihop/domain/imports/sheet-columns'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'
import { sent, workbook } from '../../testing/workbooks.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const administrator = 'here:administrator'
const row = (n: number, given: Record<string, string | Date> = {}) => ({
  name: `Trạm số ${n}`,
  shortName: `Trạm ${n}`,
  kind: 'Đơn vị sự nghiệp',
  locality: 'Xã a',
  startsOn: '1/1/2017',
  ...given,
})
const person = (given: Record<string, string> = {}) => ({
  fullName: 'Lê Thị Ví Dụ',
  organisation: 'Phòng TC-KH here',
  post: 'Chuyên viên',
  function: 'Cán bộ',
  scope: 'Cơ quan mình',
  startsOn: '1/2/2017',
  ...given,
})

async function check(sheet: Sheet, rows: Parameters<typeof workbook>[1]): Promise<ImportReport> {
  return app.ok(administrator, importsApi.check, sent(sheet, await workbook(sheet, rows)))
}
async function download(sheet: Sheet): Promise<Buffer> {
  return (await app.call(administrator, importsApi.export, { query: { sheet } })).rawPayload
}
const count = () => app.db.prisma.organisation.count()

describe('5,000 rows of which 37 are wrong', () => {
  const wrong = Array.from({ length: 37 }, (_, n) => n * 130 + 7)
  const faults = [
    { name: '' },
    { kind: 'Loại lạ' },
    { locality: 'Xã lạ' },
    { startsOn: '31/2/2017' },
    { parent: 'Cơ quan lạ' },
  ]
  const rows = Array.from({ length: 5000 }, (_, n) =>
    row(n, wrong.includes(n) ? (faults[wrong.indexOf(n) % faults.length] ?? {}) : {}),
  )

  test('list exactly the 37, change nothing, and leave the server answering meanwhile', async () => {
    const before = await count()
    const content = await workbook('organisations', rows)
    let slowest = 0
    let last = performance.now()
    const pulse = setInterval(() => {
      slowest = Math.max(slowest, performance.now() - last)
      last = performance.now()
    }, 5)
    const report: ImportReport = await app.ok(administrator, importsApi.check, sent('organisations', content))
    clearInterval(pulse)
    // the header is row 1
    expect(report.mistakes.map((mistake) => mistake.row)).toEqual(wrong.map((n) => n + 2))
    expect(new Set(report.mistakes.map((mistake) => mistake.code))).toEqual(
      new Set(['missing', 'unknown-kind', 'unknown-place', 'not-a-day', 'unknown-body']),
    )
    expect(report).toMatchObject({ rows: 5000, creates: 4963 })
    expect(slowest).toBeLessThan(3000)
    const refused = await app.call(administrator, importsApi.carryOut, sent('organisations', content))
    expect(refused.json()).toMatchObject({ status: 409, code: 'imports/has-mistakes' })
    expect(await count()).toBe(before)
  })

  test('put right, all are taken in, once', async () => {
    const before = await count()
    const right = rows.map((_, n) => row(n))
    const given = { ...sent('organisations', await workbook('organisations', right)), key: crypto.randomUUID() }
    const report = await app.ok(administrator, importsApi.carryOut, given)
    expect(report).toEqual({ rows: 5000, creates: 5000, changes: 0, unchanged: 0, mistakes: [] })
    expect(await app.ok(administrator, importsApi.carryOut, given)).toEqual(report)
    expect(await count()).toBe(before + 5000)
  })
})

describe('bodies', () => {
  test('what was given out comes in again without a change', async () => {
    const report: ImportReport = await app.ok(
      administrator,
      importsApi.check,
      sent('organisations', await download('organisations')),
    )
    expect(report).toMatchObject({ creates: 0, changes: 0, mistakes: [] })
    expect(report.unchanged).toBe(report.rows)
  })

  test('parents may be made by the same file; a short name, code and alias of a known body are changed', async () => {
    const id = app.world.body('here:tckh')
    const known = {
      id,
      name: 'Phòng TC-KH here',
      kind: 'Cơ quan chuyên môn (phòng)',
      locality: 'Huyện here',
      startsOn: '1/1/2010',
    }
    const rows = [
      row(9001, { parent: 'Trạm số 9002' }),
      row(9002, { parent: 'Phòng TC-KH here', code: 'A.01', startsOn: new Date('2017-02-01T00:00:00Z') }),
      { ...known, shortName: 'TCKH', code: 'A.02', aliases: 'Tài chính; TC-KH' },
    ]
    const report = await app.ok(
      administrator,
      importsApi.carryOut,
      sent('organisations', await workbook('organisations', rows)),
    )
    expect(report).toMatchObject({ creates: 2, changes: 1 })
    const body = await app.ok(administrator, organisationsApi.get, { params: { id } })
    expect(body).toMatchObject({ shortName: 'TCKH', codes: [{ code: 'A.02', startsOn: '2010-01-01', endsOn: null }] })
    expect(body.aliases.map((alias) => alias.name)).toEqual(['TC-KH', 'Tài chính'])
    const { rows: found } = await app.ok(administrator, organisationsApi.list, { query: { q: 'tram so 9001' } })
    const child = await app.ok(administrator, organisationsApi.get, { params: { id: found[0]?.id ?? '' } })
    expect(child.parent?.name).toBe('Trạm số 9002')
  })

  test.each([
    ['a code of another', [row(1, { name: 'Trạm X', code: 'A.02' })], 'code', 'code-taken'],
    ['a name borne there', [row(1)], 'name', 'name-taken'],
    ['the same name twice', [row(1, { name: 'Trạm Y' }), row(2, { name: 'Trạm Y' })], 'name', 'twice-in-file'],
    [
      'a parent that stands under it',
      [row(1, { name: 'V1', parent: 'V2' }), row(2, { name: 'V2', parent: 'V1' })],
      'parent',
      'parent-circle',
    ],
    ['a name too long', [row(1, { name: 'x'.repeat(301) })], 'name', 'too-long'],
    ['an id that is none', [row(1, { id: '01900000-0000-7000-8000-000000000000' })], 'id', 'unknown-id'],
  ])('%s is said at its cell', async (_name, rows, column, code) => {
    expect((await check('organisations', rows)).mistakes).toContainEqual(expect.objectContaining({ column, code }))
  })

  test('a body of the other district does not exist here', async () => {
    const id = app.world.body('there:tckh')
    const rows = [
      row(1, { id, name: 'Phòng TC-KH there' }),
      row(2, { name: 'Trạm Z', parent: 'Phòng TC-KH there' }),
      row(3, { name: 'Trạm W', locality: 'Huyện there' }),
    ]
    const { mistakes } = await check('organisations', rows)
    expect(mistakes.map(({ column, code }) => [column, code])).toEqual([
      ['id', 'unknown-id'],
      ['parent', 'unknown-body'],
      ['locality', 'unknown-place'],
    ])
  })

  test('the official name of a known body is not changed by a file', async () => {
    const id = app.world.body('here:mttq')
    const known = {
      id,
      name: 'Tên khác',
      shortName: 'MT',
      kind: 'Ủy ban MTTQ Việt Nam',
      locality: 'Huyện here',
      startsOn: '1/1/2010',
    }
    expect((await check('organisations', [known])).mistakes).toEqual([{ row: 2, column: 'name', code: 'fixed' }])
  })
})

describe('people', () => {
  test('are taken in with their posts, given out, and come in again without a change', async () => {
    const report = await app.ok(
      administrator,
      importsApi.carryOut,
      sent('people', await workbook('people', [person(), person({ fullName: 'Trần Văn Thử' })])),
    )
    expect(report).toMatchObject({ creates: 2 })
    const { rows } = await app.ok(administrator, peopleApi.list, { query: { q: 'vi du' } })
    expect(rows.map((one) => [one.fullName, one.posts[0]?.startsOn])).toEqual([['Lê Thị Ví Dụ', '2017-02-01']])
    const again: ImportReport = await app.ok(administrator, importsApi.check, sent('people', await download('people')))
    expect(again).toMatchObject({ creates: 0, changes: 0, mistakes: [] })
    expect((await check('people', [person()])).mistakes).toEqual([{ row: 2, column: 'fullName', code: 'person-known' }])
  })

  test('nobody gives a post to oneself, nor in a body of another district, nor one that ends before it begins', async () => {
    const own = app.world.person(administrator).personId
    const rows = [
      person({ personId: own, fullName: 'Quản Trị here', function: 'Lãnh đạo' }),
      person({ fullName: 'Người A', organisation: 'Phòng TC-KH there' }),
      person({ fullName: 'Người B', endsOn: '1/1/2017' }),
      person({ fullName: 'Người C', function: 'Vua' }),
      person({ fullName: 'Người D', personId: app.world.person('there:officer').personId }),
    ]
    const { mistakes } = await check('people', rows)
    expect(mistakes.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [2, 'personId', 'own-post'],
      [3, 'organisation', 'unknown-body'],
      [4, 'endsOn', 'ends-before-start'],
      [5, 'function', 'unknown-function'],
      [6, 'personId', 'unknown-id'],
    ])
  })
})

describe('files that are none', () => {
  test.each([
    ['no workbook', () => Buffer.from('không phải Excel'), 422, 'imports/file-unreadable'],
    [
      'a broken one',
      async () => (await workbook('people', [person()])).subarray(0, 900),
      422,
      'imports/file-unreadable',
    ],
    ['one without the columns', () => workbook('people', [person()]), 422, 'imports/columns-missing'],
    ['one too large', () => Buffer.alloc(WORKBOOK_MAX_BYTES + 1, 1), 413, 'files/too-large'],
    ['an empty one', () => Buffer.alloc(0), 422, 'files/empty'],
    [
      'too many rows',
      () =>
        workbook(
          'organisations',
          Array.from({ length: 10_001 }, (_, n) => row(n)),
        ),
      422,
      'imports/too-many-rows',
    ],
  ])('%s: refused', async (_name, make, status, code) => {
    const answer = await app.call(administrator, importsApi.check, sent('organisations', await make()))
    expect(answer.json()).toMatchObject({ status, code })
  })

  test('the template is taken in as it is', async () => {
    const template = (await app.call(administrator, importsApi.template, { query: { sheet: 'organisations' } }))
      .rawPayload
    const report: ImportReport = await app.ok(administrator, importsApi.check, sent('organisations', template))
    expect(report).toMatchObject({ rows: 1, creates: 1, mistakes: [] })
  })
})
