import { accountApi } from '@phoihop/contract/account'
import { peopleApi } from '@phoihop/contract/people'
import { sessionApi } from '@phoihop/contract/session'
import { settingsApi } from '@phoihop/contract/settings'
import { SECURITY_DEFAULTS } from '@phoihop/domain/settings/security-settings'
import { TOTP } from 'otpauth'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { PASSWORD } from '../../testing/world.ts'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const email = 'secretary@here.example'
const codeAt = (secret: string, at: Date) => new TOTP({ secret }).generate({ timestamp: at.getTime() })
const signIn = (code: string | null, password = PASSWORD) =>
  app.call(null, sessionApi.signIn, { body: { email, password, code } })

/** Signs in with the password alone, then turns the second factor on. */
async function turnOn(): Promise<{ browser: Browser; secret: string; recoveryCodes: string[] }> {
  const browser = openBrowser(app)
  await browser.call(sessionApi.signIn, { body: { email, password: PASSWORD } })
  const started = await browser.call(accountApi.startSecondFactor, { body: { password: PASSWORD } })
  const { secret, uri } = started.json()
  expect(uri).toMatch(/^otpauth:\/\/totp\//u)
  const confirmed = await browser.call(accountApi.confirmSecondFactor, { body: { code: codeAt(secret, NOW) } })
  return { browser, secret, recoveryCodes: confirmed.json().recoveryCodes }
}

const later = (seconds: number) => {
  const at = new Date(app.now().getTime() + seconds * 1000)
  app.setNow(at)
  return at
}

describe('a second factor', () => {
  test('is asked for at the sign-in once it is on, and only then', async () => {
    expect((await signIn(null)).statusCode).toBe(200)
    const { secret, recoveryCodes } = await turnOn()
    expect(recoveryCodes).toHaveLength(10)
    expect((await signIn(null)).json()).toMatchObject({ status: 401, code: 'session/code-needed' })
    expect((await signIn(null, 'sai')).json()).toMatchObject({ code: 'session/wrong-credentials' })
    expect((await signIn(codeAt(secret, later(30)))).statusCode).toBe(200)
  })

  test('counts for nothing before its first code, nor with a wrong one', async () => {
    const browser = openBrowser(app)
    await browser.call(sessionApi.signIn, { body: { email, password: PASSWORD } })
    await browser.call(accountApi.startSecondFactor, { body: { password: PASSWORD } })
    expect((await browser.call(accountApi.confirmSecondFactor, { body: { code: '000000' } })).json()).toMatchObject({
      code: 'session/wrong-code',
    })
    expect((await signIn(null)).statusCode).toBe(200)
  })

  test('takes a code once: not again, not in a second tab at the same moment', async () => {
    const { secret } = await turnOn()
    expect((await signIn(codeAt(secret, NOW))).json()).toMatchObject({ code: 'session/wrong-code' })
    const code = codeAt(secret, later(60))
    const both = await Promise.all([signIn(code), signIn(code)])
    expect(both.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
  })

  test('bears a phone whose clock is half a minute off, and no more', async () => {
    const { secret } = await turnOn()
    const now = later(300)
    expect((await signIn(codeAt(secret, new Date(now.getTime() - 60_000)))).statusCode).toBe(401)
    expect((await signIn(codeAt(secret, new Date(now.getTime() + 60_000)))).statusCode).toBe(401)
    expect((await signIn(codeAt(secret, new Date(now.getTime() - 30_000)))).statusCode).toBe(200)
    expect((await signIn(codeAt(secret, new Date(now.getTime() + 30_000)))).statusCode).toBe(200)
  })

  test('is not guessed behind a screen that is locked and unlocked by the password in between', async () => {
    const { browser } = await turnOn()
    const answers = []
    for (let i = 0; i < 4; i += 1) {
      const body = { password: PASSWORD, code: '000000' }
      for (let j = 0; j < 3; j += 1)
        answers.push((await browser.call(accountApi.stopSecondFactor, { body })).json().code)
      await browser.call(sessionApi.lock)
      answers.push((await browser.call(sessionApi.unlock, { body: { password: PASSWORD } })).json().code)
    }
    expect(answers).toContain('session/too-many-failures')
  })

  test('turned off in one post, is asked for anew by another post that needs it', async () => {
    const { browser, secret } = await turnOn()
    const { personId } = app.world.person('here:secretary')
    const second = await app.db.prisma.membership.create({
      data: {
        personId,
        organisationId: app.world.body('here:tckh'),
        post: 'Cán bộ',
        function: 'officer',
        scope: 'organisation',
        startsOn: new Date('2017-01-01'),
      },
    })
    await app.ok('here:administrator', settingsApi.updateSecurity, {
      body: { ...SECURITY_DEFAULTS, secondFactorFor: ['secretary'], version: 0 },
    })
    const choose = (membershipId: string) =>
      browser.call(sessionApi.choosePost, { body: { membershipId, delegationId: null } })
    expect((await choose(second.id)).statusCode).toBe(200)
    const body = { password: PASSWORD, code: codeAt(secret, later(60)) }
    expect((await browser.call(accountApi.stopSecondFactor, { body })).statusCode).toBe(200)
    expect((await choose(app.world.person('here:secretary').membershipId)).json()).toMatchObject({
      duty: 'second-factor',
    })
    expect((await browser.get('/api/conclusions')).json()).toMatchObject({ code: 'session/second-factor-needed' })
  })

  test('is not guessed: wrong codes count like wrong passwords, and asking for none does not reset them', async () => {
    const { secret } = await turnOn()
    const answers = []
    for (let i = 0; i < 10; i += 1) {
      answers.push((await signIn('000000')).statusCode)
      await signIn(null)
    }
    expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429])
    expect((await signIn(codeAt(secret, later(30)))).statusCode).toBe(429)
  })

  test('is replaced by each recovery code once', async () => {
    const { recoveryCodes } = await turnOn()
    const [first = '', second = ''] = recoveryCodes
    expect((await signIn(first.toLowerCase().replaceAll('-', ' '))).statusCode).toBe(200)
    expect((await signIn(first)).json()).toMatchObject({ code: 'session/wrong-code' })
    expect((await signIn(second)).statusCode).toBe(200)
  })

  test('and its recovery codes are nowhere in the database as they are', async () => {
    const { secret, recoveryCodes } = await turnOn()
    const factor = await app.db.prisma.secondFactor.findFirstOrThrow()
    const codes = await app.db.prisma.recoveryCode.findMany()
    const stored = [factor.secret, ...codes.map(({ codeHash }) => codeHash)].map((bytes) =>
      Buffer.from(bytes).toString('latin1'),
    )
    for (const told of [secret, ...recoveryCodes]) expect(stored.join()).not.toContain(told)
  })

  test('once on, asks the other sessions of the account for a code', async () => {
    const other = openBrowser(app)
    await other.call(sessionApi.signIn, { body: { email, password: PASSWORD } })
    const { browser } = await turnOn()
    expect((await other.call(sessionApi.current)).json()).toMatchObject({ status: 401, code: 'session/code-needed' })
    expect((await browser.call(sessionApi.current)).statusCode).toBe(200)
  })

  test('is turned off only with password and code, and a password long enough to stand alone', async () => {
    const { browser, secret } = await turnOn()
    const stop = (body: object) => browser.call(accountApi.stopSecondFactor, { body })
    expect((await stop({ password: 'sai', code: codeAt(secret, later(30)) })).json()).toMatchObject({
      code: 'account/wrong-password',
    })
    expect((await stop({ password: PASSWORD, code: '000000' })).json()).toMatchObject({ code: 'session/wrong-code' })
    const short = { current: PASSWORD, next: 'lá-rơi-7' }
    expect((await browser.call(accountApi.changePassword, { body: short })).statusCode).toBe(200)
    expect((await stop({ password: short.next, code: codeAt(secret, later(60)) })).json()).toMatchObject({
      code: 'account/password-too-short',
    })
    expect(
      (await browser.call(accountApi.changePassword, { body: { current: short.next, next: PASSWORD } })).statusCode,
    ).toBe(200)
    expect((await stop({ password: PASSWORD, code: codeAt(secret, later(60)) })).statusCode).toBe(200)
    expect((await signIn(null)).statusCode).toBe(200)
  })
})

describe('where a territory asks for a second factor', () => {
  beforeEach(async () => {
    const { version } = await app.ok('here:administrator', settingsApi.security)
    const body = { ...SECURITY_DEFAULTS, version, secondFactorFor: ['administrator', 'secretary'] }
    await app.ok('here:administrator', settingsApi.updateSecurity, { body })
  })

  test('who has none can do nothing but set it up', async () => {
    const browser = openBrowser(app)
    const answer = await browser.call(sessionApi.signIn, { body: { email, password: PASSWORD } })
    expect(answer.json()).toMatchObject({ duty: 'second-factor' })
    expect((await browser.get('/api/conclusions')).json()).toMatchObject({
      status: 403,
      code: 'session/second-factor-needed',
    })
    const { secret } = (await browser.call(accountApi.startSecondFactor, { body: { password: PASSWORD } })).json()
    await browser.call(accountApi.confirmSecondFactor, { body: { code: codeAt(secret, NOW) } })
    expect((await browser.get('/api/conclusions')).statusCode).toBe(200)
    const stop = { password: PASSWORD, code: codeAt(secret, later(30)) }
    expect((await browser.call(accountApi.stopSecondFactor, { body: stop })).json()).toMatchObject({
      code: 'account/second-factor-required',
    })
  })

  test('one gone with the phone is removed by the administrator; the old sessions end, the password is renewed', async () => {
    const { browser } = await turnOn()
    const { personId } = app.world.person('here:secretary')
    const person = await app.ok('here:administrator', peopleApi.keepAccount, {
      params: { id: personId },
      body: { act: 'reset-second-factor', reason: 'mất điện thoại' },
    })
    expect(person.account).toMatchObject({ secondFactor: false })
    expect((await browser.call(sessionApi.current)).statusCode).toBe(401)
    expect((await signIn(null)).json()).toMatchObject({ duty: 'change-password' })
  })
})

test('a password somebody else chose is changed before anything else', async () => {
  const { accountId } = app.world.person('here:secretary')
  await app.db.prisma.account.update({ where: { id: accountId }, data: { mustChangePassword: true } })
  const browser = openBrowser(app)
  const answer = await browser.call(sessionApi.signIn, { body: { email, password: PASSWORD } })
  expect(answer.json()).toMatchObject({ duty: 'change-password' })
  expect((await browser.get('/api/conclusions')).json()).toMatchObject({ code: 'session/password-change-needed' })
  const change = (current: string) =>
    browser.call(accountApi.changePassword, { body: { current, next: 'trăng lên đồi cọ' } })
  expect((await change('sai')).json()).toMatchObject({ code: 'account/wrong-password' })
  expect((await change(PASSWORD)).statusCode).toBe(200)
  expect((await browser.get('/api/conclusions')).statusCode).toBe(200)
})
