import { accountApi } from '@phoihop/contract/account'
import { peopleApi } from '@phoihop/contract/people'
import { sessionApi } from '@phoihop/contract/session'
import { settingsApi } from '@phoihop/contract/settings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { PASSWORD } from '../../testing/world.ts'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const NEW = 'trăng lên đồi cọ'
const post = () => ({
  organisationId: app.world.body('here:tckh'),
  post: 'Chuyên viên',
  function: 'officer',
  startsOn: '2017-01-01',
})
const admin = 'here:administrator'

async function invite(email = 'moi@here.example') {
  return app.ok(admin, peopleApi.create, { body: { fullName: 'Lê Thị Mời Vào', post: post(), account: { email } } })
}

/** The newest link handed over, as where no mail server is told. */
async function handOver(personId: string): Promise<string> {
  const { mails } = await app.ok(admin, settingsApi.mail)
  const mail = mails.find(({ person, hasLink }) => person.id === personId && hasLink)
  const { url } = await app.ok(admin, settingsApi.showLink, { params: { id: mail?.id ?? '' } })
  return url.split('#')[1] ?? ''
}

const use = (token: string, password = NEW) => app.call(null, accountApi.useLink, { body: { token, password } })
const signIn = (email: string, password = NEW) => app.call(null, sessionApi.signIn, { body: { email, password } })

test('who is invited chooses the password by a link that opens once', async () => {
  const person = await invite()
  expect(person.account).toMatchObject({ state: 'invited', email: 'moi@here.example', link: { kind: 'invitation' } })
  expect((await signIn('moi@here.example')).json()).toMatchObject({ code: 'session/wrong-credentials' })
  const token = await handOver(person.id)
  expect((await app.call(null, accountApi.readLink, { body: { token } })).json()).toEqual({
    kind: 'invitation',
    fullName: 'Lê Thị Mời Vào',
    email: 'moi@here.example',
    passwordMinimum: 14,
  })
  expect((await use(token)).statusCode).toBe(200)
  expect((await use(token, 'một mật khẩu khác')).json()).toMatchObject({ status: 404, code: 'account/link-unknown' })
  expect((await signIn('moi@here.example')).statusCode).toBe(200)
  const after = await app.ok(admin, peopleApi.get, { params: { id: person.id } })
  expect(after.account).toMatchObject({ state: 'active', link: null })
  expect(await app.ok(admin, settingsApi.mail)).toMatchObject({ total: 0 })
})

test('a link used by two at one moment sets one password', async () => {
  const token = await handOver((await invite()).id)
  const answers = await Promise.all([use(token, 'mùa xuân thứ nhất'), use(token, 'mùa thu thứ hai nhé')])
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
})

test('a link is over after seven days, and when a newer one is sent', async () => {
  const person = await invite()
  const first = await handOver(person.id)
  await app.ok(admin, peopleApi.sendLink, { params: { id: person.id } })
  expect((await use(first)).statusCode).toBe(404)
  const second = await handOver(person.id)
  expect(second).not.toBe(first)
  app.setNow(new Date(NOW.getTime() + 7 * 86_400_000 + 1000))
  expect((await use(second)).statusCode).toBe(404)
})

test('neither the database nor the outbox holds what opens an account', async () => {
  const person = await invite()
  const token = await handOver(person.id)
  const stored = await app.db.prisma.$queryRaw<{ words: string }[]>`
    select (select json_agg(l) from account_link l)::text || (select json_agg(m) from mail m)::text
      || (select json_agg(j.payload) from graphile_worker._private_jobs j)::text
      || (select json_agg(a) from audit_entry a)::text as words`
  expect(stored[0]?.words).not.toContain(token)
  expect(stored[0]?.words.length).toBeGreaterThan(100)
})

test('a reset lets the holder choose anew; whoever sat in the account is out', async () => {
  const { personId } = app.world.person('here:secretary')
  const before = await signIn('secretary@here.example', PASSWORD)
  await app.ok(admin, peopleApi.sendLink, { params: { id: personId } })
  expect((await signIn('secretary@here.example', PASSWORD)).statusCode).toBe(200)
  const token = await handOver(personId)
  expect((await use(token)).statusCode).toBe(200)
  expect((await signIn('secretary@here.example', PASSWORD)).statusCode).toBe(401)
  expect((await signIn('secretary@here.example')).statusCode).toBe(200)
  const cookie = String(before.headers['set-cookie']).split(';')[0] ?? ''
  expect((await app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(401)
})

test.each([
  ['mười ba chữ..', 'account/password-too-short'],
  ['Matkhau@12345678', 'account/password-too-common'],
  ['lê thị mời vào 1', 'account/password-own-name'],
])('the password %s is refused, and the link still opens', async (password, code) => {
  const token = await handOver((await invite()).id)
  expect((await use(token, password)).json()).toMatchObject({ status: 400, code, fields: { password: code } })
  expect((await use(token)).statusCode).toBe(200)
})

test('a disabled account has no way in: no link, no sign-in, no session', async () => {
  const person = await invite()
  const token = await handOver(person.id)
  const closed = await app.ok(admin, peopleApi.keepAccount, { params: { id: person.id }, body: { act: 'disable' } })
  expect(closed.account).toMatchObject({
    state: 'disabled',
    disabledWhy: 'administrator',
    link: null,
    can: { acts: ['enable'] },
  })
  expect((await use(token)).statusCode).toBe(404)
  expect((await app.call(admin, peopleApi.sendLink, { params: { id: person.id } })).statusCode).toBe(409)
})

test('an administrator cannot use any of it on the own account, and sees no link where mail works', async () => {
  const self = app.world.person(admin).personId
  for (const act of ['disable', 'reset-second-factor', 'unlock'])
    expect((await app.call(admin, peopleApi.keepAccount, { params: { id: self }, body: { act } })).statusCode).toBe(403)
  const mailing = await createTestApp({ mailFrom: 'phoihop@here.example', publicUrl: 'https://phoihop.example' })
  try {
    const { personId } = mailing.world.person('here:leader')
    await mailing.ok(admin, peopleApi.sendLink, { params: { id: personId } })
    const { mails } = await mailing.ok(admin, settingsApi.mail)
    const answer = await mailing.call(admin, settingsApi.showLink, { params: { id: mails[0]?.id ?? '' } })
    expect(answer.json()).toMatchObject({ status: 409, code: 'settings/mail-works' })
  } finally {
    await mailing.close()
  }
})

test('every look at a link, and every use, stands in the trail', async () => {
  const person = await invite()
  await use(await handOver(person.id))
  const rows = await app.db.prisma.auditEntry.findMany({ where: { subjectId: person.id }, orderBy: { id: 'asc' } })
  expect(rows.map(({ action, personName }) => [action, personName])).toEqual([
    ['people.create', 'Quản Trị here'],
    ['settings.show-link', 'Quản Trị here'],
    ['account.use-link', 'Lê Thị Mời Vào'],
  ])
})
