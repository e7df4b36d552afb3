import { peopleApi } from '@phoihop/contract/people'
import { sessionApi } from '@phoihop/contract/session'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { PASSWORD } from '../../testing/world.ts'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const email = 'secretary@here.example'
const signIn = (password: string, who = email, headers = {}) =>
  app.call(null, sessionApi.signIn, { body: { email: who, password }, headers })
const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) => String(answer.headers['set-cookie'])
const asked = (cookie: string) => app.inject({ url: '/api/session', headers: { cookie: cookie.split(';')[0] ?? '' } })

describe('signing in', () => {
  test('opens a session whose token only its hash knows, in a cookie that scripts and other sites do not get', async () => {
    const answer = await signIn(PASSWORD)
    expect(answer.json()).toMatchObject({
      today: '2017-06-20',
      person: { fullName: 'Người secretary' },
      post: { post: 'secretary' },
      can: { createConclusions: true, administer: false },
    })
    const cookie = cookieOf(answer)
    expect(cookie).toMatch(/HttpOnly/u)
    expect(cookie).toMatch(/SameSite=Lax/u)
    const token = cookie.split(/[=;]/u)[1] ?? ''
    const [row] = await app.db.prisma.session.findMany()
    expect(Buffer.from(row?.tokenHash ?? []).toString('base64url')).not.toBe(token)
    expect((await asked(cookie)).statusCode).toBe(200)
  })

  test('answers a wrong password and an unknown address alike', async () => {
    const strip = (body: string) => body.replace(/"requestId":"[^"]*"/u, '')
    const [wrong, unknown] = [await signIn('sai'), await signIn('sai', 'khong.co@here.example')]
    expect([wrong.statusCode, strip(wrong.body)]).toEqual([401, strip(unknown.body)])
  })

  test('waits a minute after five wrong passwords, half a day after ten, even with the right one', async () => {
    for (let i = 0; i < 5; i += 1) expect((await signIn('sai')).statusCode).toBe(401)
    expect((await signIn(PASSWORD)).json()).toMatchObject({ status: 429, code: 'session/too-many-failures' })
    let at = NOW.getTime()
    for (const minutes of [1, 2, 5, 15, 30]) {
      at += minutes * 60_000
      app.setNow(new Date(at))
      expect((await signIn('sai')).statusCode).toBe(401)
      expect((await signIn(PASSWORD)).statusCode).toBe(429)
    }
    app.setNow(new Date(at + 11 * 3_600_000))
    expect((await signIn(PASSWORD)).statusCode).toBe(429)
    app.setNow(new Date(at + 12 * 3_600_000))
    expect((await signIn(PASSWORD)).statusCode).toBe(200)
  })

  test('counts tries sent all at one moment', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('sai')))
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5)
    expect((await signIn(PASSWORD)).statusCode).toBe(429)
  })

  test('locks an address without an account just the same', async () => {
    const answers = []
    for (let i = 0; i < 6; i += 1) answers.push((await signIn('sai', 'khong.co@here.example')).statusCode)
    expect(answers).toEqual([401, 401, 401, 401, 401, 429])
  })

  test('stays open on a device that signed in before, while others guess at the address', async () => {
    const cookies = (await signIn(PASSWORD)).cookies
    const device = cookies.find(({ name }) => name === 'phoihop-device')?.value ?? ''
    for (let i = 0; i < 5; i += 1) await signIn('sai')
    expect((await signIn(PASSWORD)).statusCode).toBe(429)
    const cookie = `phoihop-device=${device}`
    expect((await signIn(PASSWORD, email, { cookie })).statusCode).toBe(200)
    // made up, or of another address, it is worth nothing
    expect(
      (await signIn(PASSWORD, email, { cookie: `phoihop-device=${'x'.repeat(22)}.${'y'.repeat(43)}` })).statusCode,
    ).toBe(429)
  })

  test('that fails stands in the trail of the territory, without what was typed', async () => {
    await signIn('mật khẩu gõ nhầm')
    await signIn('x', 'mat-khau-go-nham-o')
    const rows = await app.db.prisma.auditEntry.findMany({
      where: { action: 'session.sign-in-failed' },
      orderBy: { id: 'asc' },
    })
    const { personId } = app.world.person('here:secretary')
    expect(rows.map(({ subjectId, territoryId }) => [subjectId === personId, territoryId !== null])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(JSON.stringify(rows)).not.toContain('nham')
  })

  test('is slowed down for one address that keeps guessing', async () => {
    const answers = []
    for (let i = 0; i < 31; i += 1) answers.push((await signIn('sai', `người${i}@here.example`)).statusCode)
    expect(answers.at(-1)).toBe(429)
  })

  test('by one click is only for a demo', async () => {
    expect((await app.call(null, sessionApi.signInToDemo, { body: { email } })).statusCode).toBe(401)
    expect((await app.call(null, sessionApi.demoAccounts)).json()).toEqual({ accounts: [] })
  })
})

describe('a session', () => {
  test('ends by signing out, here or everywhere', async () => {
    const [first, second] = [cookieOf(await signIn(PASSWORD)), cookieOf(await signIn(PASSWORD))]
    await app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie: first.split(';')[0] ?? '' } })
    expect([(await asked(first)).statusCode, (await asked(second)).statusCode]).toEqual([401, 200])
    const third = cookieOf(await signIn(PASSWORD))
    await app.inject({ method: 'DELETE', url: '/api/sessions', headers: { cookie: third.split(';')[0] ?? '' } })
    expect([(await asked(second)).statusCode, (await asked(third)).statusCode]).toEqual([401, 401])
  })

  test('is over after twelve hours', async () => {
    const cookie = cookieOf(await signIn(PASSWORD))
    app.setNow(new Date(NOW.getTime() + 12 * 3_600_000 + 1000))
    expect((await asked(cookie)).statusCode).toBe(401)
  })

  test('ends when its post ends', async () => {
    const cookie = cookieOf(await signIn(PASSWORD))
    const person = await app.ok('here:administrator', peopleApi.get, {
      params: { id: app.world.person('here:secretary').personId },
    })
    const [post] = person.posts
    await app.ok('here:administrator', peopleApi.endPost, {
      params: { id: post?.membershipId ?? '' },
      body: { version: post?.version, endsOn: '2017-06-19' },
    })
    expect((await asked(cookie)).statusCode).toBe(401)
    expect((await signIn(PASSWORD)).json()).toMatchObject({ status: 403, code: 'session/no-post' })
  })

  test('uses another post of the same person, and only such', async () => {
    const personId = app.world.person('here:officer').personId
    const startsOn = '2017-01-01'
    const person = await app.ok('here:administrator', peopleApi.addPost, {
      params: { id: personId },
      body: { organisationId: app.world.body('here:lhpn'), post: 'Kiêm nhiệm', function: 'secretary', startsOn },
    })
    const second = person.posts.at(-1)?.membershipId ?? ''
    const chosen = await app.ok('here:officer', sessionApi.choosePost, { body: { membershipId: second } })
    expect(chosen).toMatchObject({ post: { post: 'Kiêm nhiệm' }, can: { createConclusions: true } })
    expect(chosen.posts).toHaveLength(2)
  })
})

describe('a change sent from another site', () => {
  test.each([
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['no readable Origin', { origin: 'null' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ])('with %s is refused', async (_name, headers) => {
    expect((await signIn(PASSWORD, email, headers)).json()).toMatchObject({
      status: 403,
      code: 'request/foreign-origin',
    })
  })

  test('from the own pages is let through', async () => {
    const headers = { host: 'phoihop.example', origin: 'http://phoihop.example', 'sec-fetch-site': 'same-origin' }
    expect((await signIn(PASSWORD, email, headers)).statusCode).toBe(200)
  })
})
