import { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import { proposalsApi } from '@phoihop/contract/proposals'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answeredProposal,
  answerEntry,
  preparedAnswer,
  proposalEntry,
  raisedProposal,
} from '../../testing/proposals.ts'
import { createTestApp, type TestApp } from '../../testing/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await createTestApp()
})
afterAll(() => app.close())

const asker = 'here:officer-a'
const secretary = 'here:secretary'
const get = (who: string, id: string) => app.ok(who, proposalsApi.get, { params: { id } })

test('answered once, its words stay, also when it is raised again', async () => {
  const answered = await answeredProposal(app)
  const raising = { version: answered.version, act: 'raise-again', words: 'Chưa rõ.' }
  const again = await app.ok(asker, proposalsApi.act, { params: { id: answered.id }, body: raising })
  expect(again).toMatchObject({ state: 'unanswered', round: 2, can: { correct: false } })
  const { askerIds: _, keeperId: _keeper, ...entry } = proposalEntry(app, { text: 'Chưa từng xin gì' })
  const body = { ...entry, version: again.version }
  const corrected = await app.call(asker, proposalsApi.correct, { params: { id: answered.id }, body })
  expect(corrected.json().code).toBe('proposals/state-refuses')
})

test('corrected to be put to another body, the draft of the one before goes', async () => {
  const raised = await raisedProposal(app)
  const draft = await preparedAnswer(app, raised)
  const {
    askerIds: _,
    keeperId: _keeper,
    ...entry
  } = proposalEntry(app, { addressedToId: app.world.body('here:mttq') })
  const body = { ...entry, version: raised.version }
  await app.ok(asker, proposalsApi.correct, { params: { id: raised.id }, body })
  expect(await app.db.prisma.answer.count({ where: { id: draft.id } })).toBe(0)
  expect((await app.call('here:officer', proposalsApi.get, { params: { id: raised.id } })).statusCode).toBe(404)
})

test('a body that sent it on publishes no other answer to it', async () => {
  const raised = await raisedProposal(app, { addressedToId: app.world.body('here:hu') })
  const [first, second] = [
    answerEntry([raised.id], { kind: 'outside', until: null, forwardToId: app.world.body('here:tckh') }),
    answerEntry([raised.id]),
  ]
  const drafts = []
  for (const body of [first, second]) drafts.push(await app.ok('here:leader', proposalAnswersApi.prepare, { body }))
  const publish = (id = '') =>
    app.call('here:leader', proposalAnswersApi.moveAnswer, { params: { id }, body: { version: 1, move: 'publish' } })
  expect((await publish(drafts[0]?.id)).statusCode).toBe(200)
  expect((await publish(drafts[1]?.id)).json().code).toBe('proposals/state-refuses')
})

test('published and put to another body at one moment: one waits for the other, neither breaks', async () => {
  for (let round = 0; round < 4; round += 1) {
    const raised = await raisedProposal(app, { addressedToId: app.world.body('here:hu') })
    const draft = await app.ok('here:leader', proposalAnswersApi.prepare, { body: answerEntry([raised.id]) })
    const { version } = await get(secretary, raised.id)
    const to = { version, addressedToId: app.world.body('here:mttq'), field: null }
    const body = { version: draft.version, move: 'publish' }
    const both = await Promise.all([
      app.call('here:leader', proposalAnswersApi.moveAnswer, { params: { id: draft.id }, body }),
      app.call(secretary, proposalsApi.address, { params: { id: raised.id }, body: to }),
    ])
    expect(both.map((one) => one.statusCode).filter((status) => ![200, 404, 409].includes(status))).toEqual([])
  }
})
