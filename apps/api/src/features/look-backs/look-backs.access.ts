import { lookBacksApi } from '@phoihop/contract/look-backs'
import { meetingsApi } from '@phoihop/contract/meetings'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { issuedPaper } from '../../testing/papers.ts'
import { sitting } from '../../testing/sittings.ts'
import type { TestApp } from '../../testing/test-app.ts'

const seen = { nobody: 401, 'here:secretary': 200, 'here:officer-a': 200, 'here:women': 404, ...strangers(404) }

/** A meeting of a series in which a conclusion was issued before. */
async function ofSeries(app: TestApp) {
  const series = await app.ok('here:secretary', meetingsApi.createSeries, {
    body: { name: 'Giao ban quý', kind: 'quarterly', ownerId: app.world.body('here:hu') },
  })
  const before = await sitting(app, { heldOn: '2017-04-11', seriesId: series.id, open: false })
  const { paper, single } = await issuedPaper(app, 'here', { meetingId: before.meeting.id })
  const { meeting } = await sitting(app, { seriesId: series.id })
  return { paper, taskId: single.id, id: meeting.id }
}

export const rows: AccessRow[] = [
  {
    endpoint: lookBacksApi.get,
    make: async (app) => ({ params: { id: (await ofSeries(app)).id } }),
    expect: seen,
  },
  {
    endpoint: lookBacksApi.note,
    make: async (app) => {
      const { id, taskId } = await ofSeries(app)
      return { params: { id, taskId }, body: { version: 0, note: 'Đã xong.' } }
    },
    // here:officer-a has no part in the task noted
    expect: { ...seen, 'here:officer-a': 404, 'here:officer': 403, 'here:leader': 403 },
  },
]
