import { letterheadsApi } from '@phoihop/contract/letterheads'
import { meetingsApi } from '@phoihop/contract/meetings'
import { paperFilesApi } from '@phoihop/contract/paper-files'
import { renditionsApi } from '@phoihop/contract/renditions'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { draftPaper, issuedPaper } from '../../testing/papers.ts'

const NO_FILE = '00000000-0000-4000-8000-000000000000'
const choice = { place: 'Sông Mơ' }

/** Who sees a paper prints it. */
const asPaper = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 200,
  'here:observer': 200,
  'here:officer': 200,
  'here:officer-a': 200,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}

export const rows: AccessRow[] = [
  {
    endpoint: letterheadsApi.get,
    make: async (app) => ({ params: { id: app.world.body('here:hu') } }),
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:administrator': 200,
      'here:officer': 200,
      ...strangers(404),
    },
  },
  {
    endpoint: letterheadsApi.save,
    make: async (app) => ({
      params: { id: app.world.body('here:hu') },
      body: { startsOn: `${freeYear()}-01-01`, version: 0, choice },
    }),
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:administrator': 200,
      // prepares the papers of another body
      'here:secretary-bdv': 403,
      'here:leader': 403,
      'here:officer': 403,
      'here:observer': 403,
      ...strangers(404),
    },
  },
  {
    endpoint: renditionsApi.get,
    make: async (app) => ({ params: { id: (await issuedPaper(app)).paper.id } }),
    expect: asPaper,
  },
  {
    endpoint: renditionsApi.paper,
    make: async (app) => ({ params: { id: (await issuedPaper(app)).paper.id }, query: { format: 'docx' } }),
    expect: asPaper,
  },
  {
    endpoint: renditionsApi.exchange,
    make: async (app) => ({ params: { id: (await issuedPaper(app)).paper.id }, query: { format: 'edxml' } }),
    expect: asPaper,
  },
  {
    endpoint: renditionsApi.checkPaper,
    make: async (app) => ({ params: { id: (await draftPaper(app)).id } }),
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:chief': 200,
      'here:leader': 404,
      'here:officer': 404,
      'here:administrator': 404,
      ...strangers(404),
    },
  },
  {
    endpoint: renditionsApi.meeting,
    make: async (app) => {
      const entry = {
        kind: 'quarterly',
        title: 'Họp giao ban quý II',
        heldOn: '2017-06-10',
        hostId: app.world.body('here:hu'),
        convenerId: app.world.body('here:hu'),
        attendees: [{ role: 'member', post: 'Trưởng phòng', organisationId: app.world.body('here:tckh') }],
      }
      const meeting = await app.ok('here:secretary', meetingsApi.create, { body: entry })
      return { params: { id: meeting.id }, query: { format: 'pdf', kind: 'invitation' } }
    },
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:leader': 200,
      'here:officer': 200,
      'here:officer-a': 404,
      'here:secretary-bdv': 404,
      ...strangers(404),
    },
  },
  {
    // overdue on the tests' day: the work of Phòng TC-KH was due on 14/6/2017
    endpoint: renditionsApi.urging,
    make: async (app) => {
      await issuedPaper(app)
      return { params: { id: app.world.body('here:tckh') }, query: { format: 'docx', kind: 'urging-slip' } }
    },
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:leader': 200,
      'here:officer': 200,
      // sees none of that work
      'here:officer-a': 409,
      'here:administrator': 409,
      ...strangers(404),
    },
  },
  {
    endpoint: renditionsApi.report,
    make: async () => ({ query: { format: 'docx', period: '2017-Q2' } }),
    expect: { nobody: 401, 'here:secretary': 200, 'here:officer': 200, 'here:administrator': 200, ...strangers(200) },
  },
  {
    endpoint: paperFilesApi.list,
    make: async (app) => ({ params: { id: (await issuedPaper(app)).paper.id } }),
    expect: asPaper,
  },
  {
    // the file is nobody's upload: who may add gets as far as that
    endpoint: paperFilesApi.add,
    make: async (app) => ({ params: { id: (await issuedPaper(app)).paper.id }, body: { fileId: NO_FILE } }),
    expect: {
      nobody: 401,
      'here:secretary': 400,
      'here:leader': 403,
      'here:observer': 403,
      'here:officer': 403,
      'here:officer-a': 403,
      'here:secretary-bdv': 404,
      'here:administrator': 404,
      ...strangers(404),
    },
  },
  // without a file: what is looked at is the sender's own
  { endpoint: renditionsApi.checkFile, make: nothing, expect: { nobody: 401, 'here:officer': 422 } },
]

let year = 1950
/** A day for which nothing is chosen yet. */
function freeYear(): number {
  year += 1
  return year
}
