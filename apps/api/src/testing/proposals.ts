import type { Answer, Proposal } from '@phoihop/contract/proposal-shapes'
import { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import { proposalsApi } from '@phoihop/contract/proposals'
import type { TestApp } from './test-app.ts'

let asked = 0

/** What an officer of UBND xã a sends to ask Phòng TC-KH for something; fields given replace the usual ones. */
export function proposalEntry(app: TestApp, given: Record<string, unknown> = {}) {
  asked += 1
  return {
    text: `Kiến nghị hỗ trợ kinh phí sửa nhà văn hóa ấp số ${String(asked)}`,
    askerIds: [app.world.body('here:ub-a')],
    addressedToId: app.world.body('here:tckh'),
    keeperId: app.world.body('here:vphu'),
    field: 'Cơ sở vật chất',
    ...given,
  }
}

/** A proposal of UBND xã a to Phòng TC-KH, in the register of Văn phòng Huyện ủy. */
export function raisedProposal(app: TestApp, given: Record<string, unknown> = {}): Promise<Proposal> {
  return app.ok('here:officer-a', proposalsApi.create, { body: proposalEntry(app, given) })
}

export function answerEntry(proposalIds: readonly string[], given: Record<string, unknown> = {}) {
  return { kind: 'study', words: 'Sẽ xem xét khi lập dự toán năm 2018.', until: '2017-12-31', proposalIds, ...given }
}

/** A draft of Phòng TC-KH's officer. */
export function preparedAnswer(app: TestApp, proposal: Proposal, given: Record<string, unknown> = {}): Promise<Answer> {
  return app.ok('here:officer', proposalAnswersApi.prepare, { body: answerEntry([proposal.id], given) })
}

/** Put to Huyện ủy and answered: its office prepares, the Bí thư publishes. */
export async function answeredProposal(app: TestApp, given: Record<string, unknown> = {}): Promise<Proposal> {
  const raised = await raisedProposal(app, { addressedToId: app.world.body('here:hu'), ...given })
  const answer = await app.ok('here:chief', proposalAnswersApi.prepare, { body: answerEntry([raised.id]) })
  await app.ok('here:leader', proposalAnswersApi.moveAnswer, {
    params: { id: answer.id },
    body: { version: answer.version, move: 'publish' },
  })
  return app.ok('here:officer-a', proposalsApi.get, { params: { id: raised.id } })
}
