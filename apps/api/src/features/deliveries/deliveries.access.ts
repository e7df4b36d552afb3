import { deliveriesApi } from '@phoihop/contract/deliveries'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { issuedPaper } from '../../testing/papers.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** A paper sent to Phòng TC-KH, MTTQ and the UBND of the communes, who have work in it. */
const sent = async (app: TestApp) => ({ params: { id: (await issuedPaper(app)).paper.id } })
const toTckh = async (app: TestApp) => {
  const { paper } = await issuedPaper(app)
  const { rows } = await app.ok('here:secretary', deliveriesApi.ofPaper, { params: { id: paper.id } })
  return { params: { id: rows.find((row) => row.organisation.id === app.world.body('here:tckh'))?.id ?? '' } }
}
const seers = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 200,
  'here:observer': 200,
  'here:officer': 200,
  'here:officer-mttq': 200,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const receivers = {
  nobody: 401,
  'here:officer': 200,
  // they see the paper, it was not sent to them
  'here:secretary': 403,
  'here:leader': 403,
  'here:observer': 403,
  'here:officer-mttq': 403,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const senders = { ...receivers, 'here:officer': 403, 'here:secretary': 200 }

export const rows: AccessRow[] = [
  { endpoint: deliveriesApi.list, make: nothing, expect: { nobody: 401, 'here:officer': 200, 'there:officer': 200 } },
  { endpoint: deliveriesApi.mine, make: sent, expect: seers },
  { endpoint: deliveriesApi.ofPaper, make: sent, expect: { ...senders, 'here:leader': 200 } },
  {
    endpoint: deliveriesApi.send,
    make: async (app) => ({ ...(await sent(app)), body: { organisationId: app.world.body('here:bdv') } }),
    expect: senders,
  },
  { endpoint: deliveriesApi.remind, make: sent, expect: senders },
  { endpoint: deliveriesApi.open, make: toTckh, expect: receivers },
  { endpoint: deliveriesApi.acknowledge, make: toTckh, expect: receivers },
]
