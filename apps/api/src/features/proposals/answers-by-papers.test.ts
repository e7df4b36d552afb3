import { conclusionsApi } from '@phoihop/contract/conclusions'
import { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import { proposalsApi } from '@phoihop/contract/proposals'
import { settingsApi } from '@phoihop/contract/settings'
import { successionsApi } from '@phoihop/contract/successions'
import { tasksApi } from '@phoihop/contract/tasks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Letter } from '../../platform/mail.ts'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { answeredProposal, answerEntry, raisedProposal } from '../../testing/proposals.ts'
import { createTestApp, NOW, type TestApp } from '../../testing/test-app.ts'
import { areaMerge } from '../../testing/succession-plans.ts'
import { workOff } from '../../testing/work-off.ts'
import { remindProposals } from './public.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const asker = 'here:officer-b'
const secretary = 'here:secretary'
const ofB = () => ({ askerIds: [app.world.body('here:lhpn')], keeperId: null })

describe('an item of an issued paper', () => {
  test('answers with its exact words; the asker follows the work without seeing the paper', async () => {
    const { paper, single } = await issuedPaper(app)
    const proposal = await app.ok('here:women', proposalsApi.create, {
      body: { text: 'Đề nghị kiểm tra việc sử dụng kinh phí', ...ofB() },
    })
    const item = paper.items.find((one) => one.ref === '1')
    const mark = { itemId: item?.id, kind: 'task', proposalIds: [proposal.id] }
    await app.ok(secretary, proposalAnswersApi.markItem, { params: { id: paper.id }, body: mark })
    const given = await assignmentOf(app, 'here:officer', single.id, 'here:tckh')
    const held = await app.ok('here:officer', tasksApi.acknowledge, {
      params: { id: given.id },
      body: { version: given.version },
    })
    await app.ok('here:officer', tasksApi.reportProgress, {
      params: { id: held.id },
      body: { version: held.version, words: 'Đang làm', percent: 40 },
    })
    const seen = await app.ok('here:women', proposalsApi.get, { params: { id: proposal.id } })
    expect(seen).toMatchObject({ state: 'no-opinion', kinds: ['task'] })
    const [answer] = seen.answers
    expect(answer?.quote).toBe('Giao Phòng TC-KH kiểm tra việc sử dụng kinh phí; hoàn thành trước ngày 15/6/2017.')
    expect(answer?.paper).toMatchObject({ id: null, itemId: null, ref: '1', code: `${paper.number}-KL/HU` })
    expect(answer?.work).toMatchObject([{ percent: 40, dueOn: '2017-06-14', time: 'overdue' }])
    expect((await app.call('here:women', conclusionsApi.get, { params: { id: paper.id } })).statusCode).toBe(404)
    const listed = await app.ok(secretary, proposalAnswersApi.ofPaper, { params: { id: paper.id } })
    expect(listed.rows).toMatchObject([{ ref: '1', proposals: [{ id: proposal.id }] }])
  })

  test('of a restricted or unissued paper answers nothing', async () => {
    const { paper } = await issuedPaper(app, 'here', { sensitivity: 'restricted' })
    const { id } = await raisedProposal(app)
    const body = { itemId: paper.items.find((one) => one.ref === '1')?.id, kind: 'task', proposalIds: [id] }
    const answer = await app.call(secretary, proposalAnswersApi.markItem, { params: { id: paper.id }, body })
    expect(answer.json().code).toBe('proposals/paper-not-open')
  })

  test('of a body that only asks answers nothing: it keeps neither the register, nor must it answer', async () => {
    const { paper } = await issuedPaper(app)
    const { id } = await raisedProposal(app, { askerIds: [app.world.body('here:ub-a')] })
    const itemId = paper.items.find((one) => one.ref === '1')?.id
    // the office's paper, but the register of another office, and another body must answer
    await app.db.prisma.proposal.update({ where: { id }, data: { keeperId: app.world.body('here:bdv') } })
    await app.db.prisma.proposalAsker.updateMany({
      where: { proposalId: id },
      data: { heldById: app.world.body('here:vphu') },
    })
    const body = { itemId, kind: 'task', proposalIds: [id] }
    const answer = await app.call(secretary, proposalAnswersApi.markItem, { params: { id: paper.id }, body })
    expect(answer.json().code).toBe('request/not-allowed')
  })

  test('is named by an answer of the body itself, with its task', async () => {
    const { single } = await issuedPaper(app)
    const { id } = await raisedProposal(app)
    const body = answerEntry([id], { kind: 'task', words: null, taskId: single.id })
    const answer = await app.ok('here:officer', proposalAnswersApi.prepare, { body })
    expect(answer).toMatchObject({ quote: single.quote, paper: { taskId: single.id }, state: 'draft' })
    // UBND xã b has work in the same paper, not in this task's body
    expect((await app.call(asker, proposalsApi.get, { params: { id } })).statusCode).toBe(404)
  })
})

type Sent = Letter & { to: string }
test('mails: answered to the askers; near its day and past it to who must answer, each once', async () => {
  const letters: Sent[] = []
  const mailer = {
    from: 'x@phoihop.example',
    send: async (letter: Sent) => {
      letters.push(letter)
    },
    close: () => undefined,
  }
  await workOff(app, mailer)
  letters.length = 0
  const answered = await answeredProposal(app)
  await workOff(app, mailer)
  const told = letters.map(({ to }) => to)
  expect(told.toSorted()).toEqual(['chair-a@here.example', 'officer-a@here.example'])
  expect(letters[0]?.text).toContain(`https://phoihop.example/proposals/${answered.id}`)
  const waiting = await raisedProposal(app)
  const onDay = async (day: string) => {
    letters.length = 0
    app.setNow(new Date(`${day}T01:00:00Z`))
    await remindProposals(app.db, app.now())
    await workOff(app, mailer)
    return letters.filter(({ to, text }) => to === 'officer@here.example' && text.includes(waiting.id)).length
  }
  const days = ['2017-07-07', '2017-07-08', '2017-07-09', '2017-07-11', '2017-07-12', '2017-07-13']
  const counts = []
  for (const day of days) counts.push(await onDay(day))
  app.setNow(NOW)
  expect(counts).toEqual([0, 1, 0, 0, 1, 0])
})

test('the territory’s settings say how long an answer may take and which fields there are', async () => {
  const view = await app.ok('here:administrator', settingsApi.proposals)
  const answerDays = { ...view.answerDays, own: 5 }
  await app.ok('here:administrator', settingsApi.updateProposals, {
    body: { ...view, answerDays, fields: ['Đất đai', 'Đất đai', 'Khác'] },
  })
  const options = await app.ok('here:officer-a', proposalsApi.options)
  expect(options.fields).toEqual(['Đất đai', 'Khác'])
  expect(options.offices.map((one) => one.id)).toContain(app.world.body('here:vphu'))
  expect((await raisedProposal(app, { field: 'Đất đai' })).dueOn).toBe('2017-06-27')
})

test('bodies that merge while their proposals are open: the new one asks, answers and judges', async () => {
  const raised = await raisedProposal(app, { addressedToId: app.world.body('here:ub-b'), field: null })
  const plan = await areaMerge(app, '2017-06-20')
  const done = await app.call('here:administrator', successionsApi.carryOut, { body: plan })
  expect(done.statusCode).toBe(200)
  const seen = await app.ok('here:officer-a', proposalsApi.get, { params: { id: raised.id } })
  // who asked bears the name of its day; the same new body asks and must answer
  expect(seen.askers.map((one) => one.id)).toEqual([app.world.body('here:ub-a')])
  expect(seen.addressedTo?.id).not.toBe(app.world.body('here:ub-b'))
  expect(seen.can).toMatchObject({ answer: true, withdraw: true, explain: false })
  const { toAnswer } = await app.ok('here:officer-b', proposalsApi.waiting)
  expect(toAnswer.map((one) => one.id)).toContain(raised.id)
})
