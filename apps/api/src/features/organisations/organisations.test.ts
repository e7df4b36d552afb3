import { organisationsApi } from '@phoihop/contract/organisations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const administrator = 'here:administrator'
const get = (key: string) => app.ok(administrator, organisationsApi.get, { params: { id: app.world.body(key) } })
const update = async (key: string, given: Record<string, unknown>) => {
  const { version, shortName, aliases, codes } = await get(key)
  const body = { version, shortName, aliases, codes, ...given }
  return app.call(administrator, organisationsApi.update, { params: { id: app.world.body(key) }, body })
}
const code = (text: string, startsOn = '2017-01-01', endsOn: string | null = null) => ({ code: text, startsOn, endsOn })

describe('names and codes of a body', () => {
  test('two tabs: the second is told, with the body as it is now', async () => {
    const { version, aliases, codes } = await get('here:tckh')
    const body = (shortName: string) => ({
      params: { id: app.world.body('here:tckh') },
      body: { version, shortName, aliases, codes },
    })
    expect((await app.call(administrator, organisationsApi.update, body('Bản một'))).statusCode).toBe(200)
    const second = await app.call(administrator, organisationsApi.update, body('Bản hai'))
    expect(second.json()).toMatchObject({
      status: 409,
      code: 'request/stale-version',
      current: { shortName: 'Bản một', version: version + 1 },
    })
  })

  test('a code is borne by one body on any day; on other days by another', async () => {
    expect((await update('here:tckh', { codes: [code('H01', '2010-01-01', '2016-12-31')] })).statusCode).toBe(200)
    expect((await update('here:mttq', { codes: [code('H01')] })).statusCode).toBe(200)
    const taken = await update('here:bdv', { codes: [code('H02'), code('H01', '2016-12-31')] })
    expect(taken.json()).toMatchObject({
      status: 409,
      code: 'organisations/code-taken',
      fields: { 'codes.1.code': 'organisations/code-taken' },
    })
    const { rows } = await app.ok(administrator, organisationsApi.list, { query: { q: 'h01' } })
    expect(rows.map((row) => row.id).toSorted()).toEqual(
      [app.world.body('here:tckh'), app.world.body('here:mttq')].toSorted(),
    )
    // of another district nothing is told
    const { version, shortName, aliases } = await app.ok('there:administrator', organisationsApi.get, {
      params: { id: app.world.body('there:mttq') },
    })
    const theirs = { version, shortName, aliases, codes: [code('H01')] }
    const answer = await app.call('there:administrator', organisationsApi.update, {
      params: { id: app.world.body('there:mttq') },
      body: theirs,
    })
    expect(answer.statusCode).toBe(200)
  })

  test.each([
    [
      'ended before begun',
      { codes: [code('H09', '2017-01-02', '2017-01-01')] },
      'codes.0.endsOn',
      'organisations/ends-before-start',
    ],
    ['a code twice in one form', { codes: [code('H09'), code('H09')] }, 'codes.1.code', 'organisations/code-taken'],
    ['an alias twice', { aliases: [{ name: 'A' }, { name: 'A' }] }, 'aliases.1.name', 'organisations/alias-twice'],
    [
      'an alias ended before begun',
      { aliases: [{ name: 'A', startsOn: '2017-02-01', endsOn: '2017-01-01' }] },
      'aliases.0.endsOn',
      'organisations/ends-before-start',
    ],
  ])('%s is said at its field', async (_name, given, field, refusal) => {
    expect((await update('here:bdv', given)).json()).toMatchObject({ code: refusal, fields: { [field]: refusal } })
  })

  test('a name too long is said at its field', async () => {
    const answer = await update('here:bdv', { shortName: 'x'.repeat(121) })
    expect(answer.json()).toMatchObject({ status: 400, code: 'request/invalid' })
    expect(Object.keys(answer.json().fields)).toEqual([expect.stringContaining('shortName')])
  })
})

describe('places', () => {
  const place = async (key: string) => {
    const { localities } = await app.ok(administrator, organisationsApi.placeOptions)
    return localities.find((one) => one.id === app.world.locality(key))
  }

  test('two tabs: the second is told', async () => {
    const now = await place('here:a')
    const given = {
      params: { id: now?.id ?? '' },
      body: { version: now?.version, name: 'Xã a', parentId: now?.parentId, endsOn: null },
    }
    expect((await app.call(administrator, organisationsApi.updateLocality, given)).statusCode).toBe(200)
    const second = await app.call(administrator, organisationsApi.updateLocality, given)
    expect(second.json()).toMatchObject({ status: 409, code: 'request/stale-version', current: { name: 'Xã a' } })
  })

  test.each([
    ['a place that lives on cannot end', { endsOn: '2017-06-01' }, 'endsOn', 'organisations/locality-in-use'],
    ['nor before it began', { endsOn: '2009-01-01' }, 'endsOn', 'organisations/ends-before-start'],
    ['nor bear the name of a neighbour', { name: 'Xã b' }, 'name', 'organisations/name-taken'],
    ['nor stand under one of its own tier', { parentId: 'here:b' }, 'parentId', 'organisations/locality-unknown'],
    ['nor under one of another district', { parentId: 'there' }, 'parentId', 'organisations/locality-unknown'],
    ['nor above all', { parentId: null }, 'parentId', 'organisations/locality-unknown'],
  ])('%s', async (_name, given, field, refusal) => {
    const now = await place('here:a')
    const parentId = 'parentId' in given ? given.parentId && app.world.locality(given.parentId) : now?.parentId
    const body = { version: now?.version, name: now?.name, endsOn: null, ...given, parentId }
    const answer = await app.call(administrator, organisationsApi.updateLocality, {
      params: { id: now?.id ?? '' },
      body,
    })
    expect(answer.json()).toMatchObject({ code: refusal, fields: { [field]: refusal } })
  })

  test('a place above all takes the district under itself', async () => {
    const body = { parentId: null, tierCode: 'province', name: 'Tỉnh Thử', startsOn: '2010-01-01' }
    const { id } = await app.ok(administrator, organisationsApi.createLocality, { body })
    expect((await place('here'))?.parentId).toBe(id)
    const again = await app.call(administrator, organisationsApi.createLocality, {
      body: { ...body, tierCode: 'district' },
    })
    expect(again.statusCode).toBe(400)
  })
})
