import { sessionApi } from '@phoihop/contract/session'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { PASSWORD } from '../../testing/world.ts'

let app: TestApp
let browser: Browser
beforeEach(async () => {
  app = await createTestApp()
  browser = openBrowser(app)
  await browser.call(sessionApi.signIn, { body: { email: 'secretary@here.example', password: PASSWORD } })
})
afterEach(() => app.close())

const minutes = (count: number) => app.setNow(new Date(NOW.getTime() + count * 60_000))
const unlock = (password: string | null) => browser.call(sessionApi.unlock, { body: { password } })

describe('a session left alone', () => {
  test('for a quarter of an hour answers nothing until the password is given', async () => {
    minutes(15)
    expect((await browser.get('/api/conclusions')).statusCode).toBe(200)
    minutes(31)
    expect((await browser.get('/api/conclusions')).json()).toMatchObject({ status: 401, code: 'session/locked' })
    expect((await browser.call(sessionApi.current)).json()).toMatchObject({ code: 'session/locked' })
    expect((await unlock('sai')).json()).toMatchObject({ status: 401, code: 'session/wrong-credentials' })
    expect((await browser.get('/api/conclusions')).statusCode).toBe(401)
    expect((await unlock(PASSWORD)).statusCode).toBe(200)
    expect((await browser.get('/api/conclusions')).statusCode).toBe(200)
  })

  test('locked in one tab is locked in all, and unlocked in one is unlocked in all', async () => {
    await browser.call(sessionApi.lock)
    expect((await browser.get('/api/conclusions')).statusCode).toBe(401)
    await unlock(PASSWORD)
    expect((await browser.get('/api/tasks/x')).statusCode).toBe(404)
  })

  test('is not opened by asking: a locked request does not count as use', async () => {
    minutes(16)
    for (let i = 0; i < 3; i += 1) await browser.get('/api/conclusions')
    minutes(17)
    expect((await browser.get('/api/conclusions')).statusCode).toBe(401)
  })

  test('is not opened by guessing, nor without a password where this is no demo', async () => {
    await browser.call(sessionApi.lock)
    expect((await unlock(null)).statusCode).toBe(401)
    for (let i = 0; i < 4; i += 1) await unlock('sai')
    expect((await unlock(PASSWORD)).json()).toMatchObject({ status: 429, code: 'session/too-many-failures' })
  })

  test('may be left: signing out needs no unlocking', async () => {
    await browser.call(sessionApi.lock)
    expect((await browser.call(sessionApi.signOut)).statusCode).toBe(200)
    expect((await browser.get('/api/conclusions')).json()).toMatchObject({ code: 'session/missing' })
  })
})

test('the devices are listed; one, or all others, are ended', async () => {
  const email = 'secretary@here.example'
  const others = [openBrowser(app), openBrowser(app)] as const
  for (const other of others)
    await other.call(sessionApi.signIn, {
      body: { email, password: PASSWORD },
      headers: { 'user-agent': 'Điện thoại' },
    })
  const { sessions } = (await browser.call(sessionApi.list)).json()
  expect(sessions.map(({ current }: { current: boolean }) => current)).toEqual([true, false, false])
  await browser.call(sessionApi.end, { params: { id: sessions[1].id } })
  expect((await browser.call(sessionApi.list)).json().sessions).toHaveLength(2)
  await browser.call(sessionApi.endOthers)
  for (const other of others) expect((await other.call(sessionApi.current)).statusCode).toBe(401)
  expect((await browser.call(sessionApi.current)).statusCode).toBe(200)
})
