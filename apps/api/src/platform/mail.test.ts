import { accountApi } from '@phoihop/contract/account'
import { peopleApi } from '@phoihop/contract/people'
import { settingsApi } from '@phoihop/contract/settings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { catchMails, type MailCatcher } from '../testing/mail-catcher.ts'
import { createTestApp, type TestApp } from '../testing/test-app.ts'
import { workOff } from '../testing/work-off.ts'
import { postMail } from './mail.ts'
import { createMailer, type Mailer, repostMails } from './send-mail.ts'

let app: TestApp
let post: MailCatcher
let mailer: Mailer
beforeEach(async () => {
  post = await catchMails()
  mailer = createMailer({ smtpUrl: post.url, from: 'Phối Hợp <phoihop@here.example>' })
  app = await createTestApp({ mailFrom: mailer.from, publicUrl: 'https://phoihop.example' })
})
afterEach(async () => {
  mailer.close()
  await app.close()
  await post.close()
})

const admin = 'here:administrator'
const NEW = 'trăng lên đồi cọ'
const sendLink = (who = 'here:leader', key = crypto.randomUUID()) =>
  app.ok(admin, peopleApi.sendLink, { params: { id: app.world.person(who).personId }, key })
const mailStates = async () => (await app.db.prisma.mail.findMany({ orderBy: { id: 'asc' } })).map(({ state }) => state)

test('an invitation goes out over SMTP, and its link opens the account', async () => {
  await app.ok(admin, peopleApi.create, {
    body: {
      fullName: 'Lê Thị Mời Vào',
      post: {
        organisationId: app.world.body('here:tckh'),
        post: 'Chuyên viên',
        function: 'officer',
        startsOn: '2017-01-01',
      },
      account: { email: 'moi@here.example' },
    },
  })
  await workOff(app, mailer)
  const [mail] = post.mails
  expect(mail).toMatchObject({
    subject: 'Mời dùng phần mềm Phối Hợp',
    from: { name: 'Phối Hợp', address: 'phoihop@here.example' },
  })
  expect(mail?.to?.[0]?.address).toBe('moi@here.example')
  expect(mail?.text).toContain('Kính gửi ông/bà Lê Thị Mời Vào')
  const token = /https:\/\/phoihop\.example\/accept#(\S+)/u.exec(mail?.text ?? '')?.[1] ?? ''
  expect((await app.call(null, accountApi.useLink, { body: { token, password: NEW } })).statusCode).toBe(200)
})

test('the same act sent twice is one mail, and worked off twice it goes out once', async () => {
  const key = crypto.randomUUID()
  await sendLink('here:leader', key)
  await sendLink('here:leader', key)
  await Promise.all([workOff(app, mailer), workOff(app, mailer)])
  await repostMails({ db: app.db, secrets: app.secrets, clock: () => app.now(), publicUrl: '' })
  await workOff(app, mailer)
  expect(post.mails).toHaveLength(1)
})

test('an act that is undone sends nothing', async () => {
  const { personId } = app.world.person('here:leader')
  const undone = app.db.prisma.$transaction(async (tx) => {
    const mail = { kind: 'account-reset', key: 'undone', personId, territoryId: app.world.locality('here'), data: {} }
    await postMail({ now: app.now() }, tx, mail)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await workOff(app, mailer)
  expect(await mailStates()).toEqual([])
})

test('without a mail server it waits, and goes out when there is one', async () => {
  await sendLink()
  await workOff(app, null)
  expect(await mailStates()).toEqual(['waiting'])
  await repostMails({ db: app.db, secrets: app.secrets, clock: () => app.now(), publicUrl: '' })
  await workOff(app, mailer)
  expect([await mailStates(), post.mails.length]).toEqual([['sent'], 1])
})

test('who may no longer know is not told: the right is asked for at the moment of sending', async () => {
  await sendLink('here:leader')
  await sendLink('here:officer')
  const { accountId } = app.world.person('here:leader')
  await app.db.prisma.account.update({ where: { id: accountId }, data: { disabledAt: app.now() } })
  await app.db.prisma.accountLink.updateMany({
    where: { account: { id: app.world.person('here:officer').accountId } },
    data: { closedAt: app.now() },
  })
  await workOff(app, mailer)
  expect([await mailStates(), post.mails.length]).toEqual([['dropped', 'dropped'], 0])
})

test('it goes to the address the account has when it is sent', async () => {
  await sendLink()
  const { accountId } = app.world.person('here:leader')
  await app.db.prisma.account.update({ where: { id: accountId }, data: { email: 'moi.doi@here.example' } })
  await workOff(app, mailer)
  expect(post.mails[0]?.to?.[0]?.address).toBe('moi.doi@here.example')
})

test('a server that is busy is tried again later; one that refuses for good is not, and the administrator sees why', async () => {
  post.refuseWith({ code: 451, words: 'busy' })
  await sendLink()
  await workOff(app, mailer)
  expect(await app.ok(admin, settingsApi.mail)).toMatchObject({ mails: [{ state: 'waiting', attempts: 1 }] })
  post.refuseWith({ code: 550, words: 'no such mailbox' })
  await repostMails({ db: app.db, secrets: app.secrets, clock: () => app.now(), publicUrl: '' })
  await workOff(app, mailer)
  const { mails } = await app.ok(admin, settingsApi.mail)
  expect(mails).toMatchObject([{ state: 'failed', attempts: 2, hasLink: true }])
  expect(mails[0]?.lastError).toContain('no such mailbox')
})
