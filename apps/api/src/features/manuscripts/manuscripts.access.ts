import type { Endpoint } from '@phoihop/contract/endpoint'
import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { writtenPaper } from '../../testing/manuscripts.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** A draft being written is the business of those who prepare it; the leader of that office looks on. */
const writing = {
  nobody: 401,
  'here:secretary': 200,
  'here:chief': 403,
  'here:leader': 404,
  'here:secretary-bdv': 404,
  'here:observer': 404,
  'here:administrator': 404,
  'here:officer': 404,
  'here:officer-a': 404,
  ...strangers(404),
}
const onlookers = { ...writing, 'here:chief': 200 }
const preparing = {
  nobody: 401,
  'here:secretary': 200,
  'here:secretary-bdv': 200,
  'here:leader': 403,
  'here:officer': 403,
  'here:observer': 403,
  'here:administrator': 403,
}
const LETTER = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'a' }] } }

const ofPaper = (endpoint: Endpoint, expect: AccessRow['expect'], body?: object): AccessRow => ({
  endpoint,
  make: async (app) => ({ params: { id: (await writtenPaper(app)).id }, ...(body && { body }) }),
  expect,
})

async function ofFirstVersion(app: TestApp) {
  const { id } = await writtenPaper(app)
  const { rows: kept } = await app.ok('here:secretary', manuscriptsApi.versions, { params: { id } })
  return { id, versionId: kept[0]?.id ?? '' }
}

export const rows: AccessRow[] = [
  {
    endpoint: manuscriptsApi.create,
    make: async (app) => ({ body: { form: 'notice', issuerId: app.world.body('here:mttq'), subject: 'Họp' } }),
    expect: preparing,
  },
  ofPaper(manuscriptsApi.get, onlookers),
  ofPaper(manuscriptsApi.push, writing, { version: 0, clientId: 'client-access', steps: [LETTER] }),
  ofPaper(manuscriptsApi.follow, onlookers, { version: 0 }),
  ofPaper(manuscriptsApi.readSentence, onlookers, { words: 'Giao Phòng Nội vụ rà soát' }),
  ofPaper(manuscriptsApi.versions, onlookers),
  ofPaper(manuscriptsApi.nameVersion, writing, { name: 'Bản trình' }),
  { endpoint: manuscriptsApi.compare, make: async (app) => ({ params: await ofFirstVersion(app) }), expect: onlookers },
  {
    endpoint: manuscriptsApi.restore,
    make: async (app) => ({ params: await ofFirstVersion(app), body: {} }),
    expect: writing,
  },
  { endpoint: manuscriptsApi.phrases, make: async () => ({}), expect: preparing },
  {
    endpoint: manuscriptsApi.addPhrase,
    make: async () => ({ body: { words: `Giao Văn phòng theo dõi ${crypto.randomUUID()}` } }),
    expect: preparing,
  },
  {
    endpoint: manuscriptsApi.removePhrase,
    make: async (app) => {
      const body = { words: `Giao Văn phòng đôn đốc ${crypto.randomUUID()}` }
      const { id } = await app.ok('here:secretary', manuscriptsApi.addPhrase, { body })
      return { params: { id } }
    },
    expect: { ...writing, 'here:secretary-bdv': 404 },
  },
]
