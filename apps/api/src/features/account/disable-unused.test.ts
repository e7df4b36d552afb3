import { peopleApi } from '@phoihop/contract/people'
import { sessionApi } from '@phoihop/contract/session'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { PASSWORD } from '../../testing/world.ts'
import { disableUnused } from './disable-unused.ts'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const body = { email: 'secretary@here.example', password: PASSWORD }
const signIn = () => app.call(null, sessionApi.signIn, { body })
const day = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
const disabled = async () =>
  (await app.db.prisma.account.findMany({ where: { NOT: { disabledAt: null } } })).map(({ email }) => email)

test('an account not used for 45 days is disabled in the night; the last administrator stays', async () => {
  await app.db.prisma.account.update({
    where: { id: app.world.person('here:officer').accountId },
    data: { activeAt: day(30) },
  })
  expect(await disableUnused(app.db, day(44))).toBe(0)
  expect(await disableUnused(app.db, day(46))).toBeGreaterThan(10)
  const closed = await disabled()
  expect(closed).toContain('secretary@here.example')
  expect(closed).not.toContain('officer@here.example')
  expect(closed).not.toContain('administrator@here.example')
  expect(closed).not.toContain('administrator@there.example')
  const [entry] = await app.db.prisma.auditEntry.findMany({
    where: { action: 'people.disable-unused', subjectId: app.world.person('here:secretary').personId },
  })
  expect(entry).toMatchObject({ personName: 'Hệ thống' })
})

test('the same rule holds at the sign-in, when the server slept through the night', async () => {
  app.setNow(day(46))
  expect((await signIn()).json()).toMatchObject({ status: 403, code: 'session/account-disabled' })
  const wrong = { email: body.email, password: 'sai' }
  expect((await app.call(null, sessionApi.signIn, { body: wrong })).json()).toMatchObject({
    code: 'session/wrong-credentials',
  })
})

test('an administrator enables it again, and it is not disabled the night after', async () => {
  app.setNow(day(46))
  await signIn()
  const { personId } = app.world.person('here:secretary')
  await app.db.prisma.account.update({
    where: { id: app.world.person('here:administrator').accountId },
    data: { activeAt: day(46) },
  })
  const person = await app.ok('here:administrator', peopleApi.keepAccount, {
    params: { id: personId },
    body: { act: 'enable' },
  })
  expect(person.account).toMatchObject({ state: 'active' })
  await disableUnused(app.db, day(47))
  expect((await signIn()).statusCode).toBe(200)
})

test('a locked address is opened by the administrator', async () => {
  for (let i = 0; i < 6; i += 1) await app.call(null, sessionApi.signIn, { body: { ...body, password: 'sai' } })
  expect((await signIn()).statusCode).toBe(429)
  const { personId } = app.world.person('here:secretary')
  const person = await app.ok('here:administrator', peopleApi.get, { params: { id: personId } })
  expect(person.account?.can.acts).toContain('unlock')
  await app.ok('here:administrator', peopleApi.keepAccount, { params: { id: personId }, body: { act: 'unlock' } })
  expect((await signIn()).statusCode).toBe(200)
})
