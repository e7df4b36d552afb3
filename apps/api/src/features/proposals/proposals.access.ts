import { meetingsApi } from '@phoihop/contract/meetings'
import type { Proposal } from '@phoihop/contract/proposal-shapes'
import { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import { proposalsApi } from '@phoihop/contract/proposals'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { issuedPaper } from '../../testing/papers.ts'
import {
  answeredProposal,
  answerEntry,
  preparedAnswer,
  proposalEntry,
  raisedProposal,
} from '../../testing/proposals.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** Of UBND xã a to Phòng TC-KH, kept by Văn phòng Huyện ủy. */
const seers = {
  nobody: 401,
  'here:officer-a': 200,
  'here:chair-a': 200,
  'here:officer': 200,
  'here:secretary': 200,
  'here:leader': 200,
  'here:observer': 200,
  'here:officer-b': 404,
  'here:officer-mttq': 404,
  'here:women': 404,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const nobodyOf = Object.fromEntries(Object.entries(seers).map(([who, status]) => [who, status === 200 ? 403 : status]))
const keepers = { ...nobodyOf, 'here:secretary': 200 }
const askers = { ...nobodyOf, 'here:officer-a': 200, 'here:chair-a': 200 }
const everybody = { nobody: 401, 'here:officer-a': 200, 'here:administrator': 200, 'there:officer': 200 }

const paramsOf = (proposal: Pick<Proposal, 'id'>) => ({ params: { id: proposal.id } })
const raised = async (app: TestApp) => paramsOf(await raisedProposal(app))
const acted =
  (act: string, make: (app: TestApp) => Promise<Proposal> = raisedProposal) =>
  async (app: TestApp) => {
    const { id, version } = await make(app)
    return { params: { id }, body: { version, act, words: 'Vì cần rõ hơn.' } }
  }
async function unclear(app: TestApp): Promise<Proposal> {
  const { params, body } = await acted('clarify')(app)
  return app.ok('here:officer', proposalsApi.act, { params, body })
}
async function joined(app: TestApp) {
  const [one, other] = [await raisedProposal(app), await raisedProposal(app)]
  const body = { version: one.version, intoId: other.id }
  await app.ok('here:secretary', proposalsApi.join, { params: { id: one.id }, body })
  const { id, version } = await app.ok('here:secretary', proposalsApi.get, { params: { id: one.id } })
  return { params: { id }, body: { version } }
}
async function meetingAhead(app: TestApp): Promise<string> {
  const [hostId, convenerId] = [app.world.body('here:hu'), app.world.body('here:vphu')]
  const body = { title: 'Giao ban', kind: 'quarterly', heldOn: '2017-07-11', hostId, convenerId }
  return (await app.ok('here:secretary', meetingsApi.create, { body })).id
}
async function scheduled(app: TestApp) {
  const { id } = await raisedProposal(app)
  const body = { meetingId: await meetingAhead(app) }
  const { agenda } = await app.ok('here:secretary', proposalsApi.schedule, { params: { id }, body })
  return { params: { id }, body: { agendaItemId: agenda[0]?.agendaItemId } }
}
async function draft(app: TestApp, move: string) {
  const { id, version } = await preparedAnswer(app, await raisedProposal(app))
  return { params: { id }, body: { version, move, reason: 'Bổ sung căn cứ.' } }
}
/** Drafts are of the body that answers: to others they are not there. */
const drafters = {
  ...seers,
  'here:officer-a': 404,
  'here:chair-a': 404,
  'here:secretary': 404,
  'here:leader': 404,
  'here:observer': 404,
}

export const rows: AccessRow[] = [
  { endpoint: proposalsApi.list, make: nothing, expect: everybody },
  { endpoint: proposalsApi.counts, make: nothing, expect: everybody },
  { endpoint: proposalsApi.export, make: nothing, expect: everybody },
  { endpoint: proposalsApi.options, make: nothing, expect: everybody },
  { endpoint: proposalsApi.waiting, make: nothing, expect: everybody },
  {
    endpoint: proposalsApi.similar,
    make: async () => ({ query: { q: 'hỗ trợ kinh phí sửa nhà văn hóa' } }),
    expect: everybody,
  },
  { endpoint: proposalsApi.get, make: raised, expect: seers },
  {
    endpoint: proposalsApi.create,
    make: async (app) => ({ body: proposalEntry(app) }),
    expect: {
      nobody: 401,
      'here:officer-a': 200,
      'here:chair-a': 200,
      'here:secretary': 200,
      'here:secretary-bdv': 200,
      'here:officer-b': 403,
      'here:leader': 403,
      'here:observer': 403,
      'here:administrator': 403,
      'there:officer': 403,
      'there:secretary': 400,
    },
  },
  {
    endpoint: proposalsApi.correct,
    make: async (app) => {
      const { id, version } = await raisedProposal(app)
      return { params: { id }, body: { version, text: 'Kiến nghị khác hẳn' } }
    },
    expect: askers,
  },
  {
    endpoint: proposalsApi.address,
    make: async (app) => {
      const { id, version } = await raisedProposal(app)
      return { params: { id }, body: { version, addressedToId: app.world.body('here:mttq') } }
    },
    expect: keepers,
  },
  { endpoint: proposalsApi.act, make: acted('clarify'), expect: { ...keepers, 'here:officer': 200 } },
  { endpoint: proposalsApi.act, make: acted('explain', unclear), expect: askers },
  { endpoint: proposalsApi.act, make: acted('withdraw'), expect: { ...askers, 'here:secretary': 200 } },
  {
    endpoint: proposalsApi.act,
    make: acted('dissatisfied', answeredProposal),
    // put to Huyện ủy, not to Phòng TC-KH
    expect: { ...askers, 'here:officer': 404 },
  },
  {
    endpoint: proposalsApi.act,
    make: acted('raise-again', answeredProposal),
    expect: { ...askers, 'here:officer': 404 },
  },
  {
    endpoint: proposalsApi.join,
    make: async (app) => {
      const [one, other] = [await raisedProposal(app), await raisedProposal(app)]
      return { params: { id: one.id }, body: { version: one.version, intoId: other.id } }
    },
    expect: keepers,
  },
  { endpoint: proposalsApi.split, make: joined, expect: keepers },
  { endpoint: proposalsApi.agendaOptions, make: raised, expect: keepers },
  {
    endpoint: proposalsApi.schedule,
    make: async (app) => ({ ...(await raised(app)), body: { meetingId: await meetingAhead(app) } }),
    expect: keepers,
  },
  { endpoint: proposalsApi.takeOff, make: scheduled, expect: keepers },
  {
    endpoint: proposalsApi.ofMeeting,
    make: async (app) => ({ params: { id: await meetingAhead(app) } }),
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:leader': 200,
      'here:officer-a': 404,
      'here:secretary-bdv': 404,
      ...strangers(404),
    },
  },
  {
    endpoint: proposalAnswersApi.ofPaper,
    make: async (app) => ({ params: { id: (await issuedPaper(app)).paper.id } }),
    expect: { nobody: 401, 'here:secretary': 200, 'here:officer': 200, 'here:secretary-bdv': 404, ...strangers(404) },
  },
  {
    endpoint: proposalAnswersApi.markItem,
    make: async (app) => {
      const [{ paper }, proposal] = [await issuedPaper(app), await raisedProposal(app)]
      const itemId = paper.items.find((item) => item.ref === '1')?.id
      return { params: { id: paper.id }, body: { itemId, kind: 'task', proposalIds: [proposal.id] } }
    },
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:officer': 403,
      'here:leader': 403,
      'here:secretary-bdv': 404,
      ...strangers(404),
    },
  },
  { endpoint: proposalAnswersApi.answerOptions, make: raised, expect: { ...nobodyOf, 'here:officer': 200 } },
  {
    endpoint: proposalAnswersApi.prepare,
    make: async (app) => ({ body: answerEntry([(await raisedProposal(app)).id]) }),
    expect: { ...nobodyOf, 'here:officer': 200 },
  },
  {
    endpoint: proposalAnswersApi.rewrite,
    make: async (app) => {
      const { id, version } = await preparedAnswer(app, await raisedProposal(app))
      return { params: { id }, body: { version, kind: 'general', words: 'Đã ghi nhận.' } }
    },
    expect: drafters,
  },
  { endpoint: proposalAnswersApi.moveAnswer, make: (app) => draft(app, 'submit'), expect: drafters },
  {
    endpoint: proposalAnswersApi.moveAnswer,
    make: (app) => draft(app, 'publish'),
    expect: { ...drafters, 'here:officer': 403 },
  },
]
