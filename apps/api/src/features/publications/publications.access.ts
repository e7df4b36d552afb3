import { publicationsApi } from '@phoihop/contract/publications'
import { type AccessRow, nothing } from '../../testing/access-row.ts'
import { issuedPaper } from '../../testing/papers.ts'

const administering = {
  nobody: 401,
  'here:administrator': 200,
  'here:secretary': 403,
  'here:leader': 403,
  'here:officer': 403,
  'here:observer': 403,
}
const all = { nobody: 200, 'here:officer': 200 }
const foreign = {
  'there:secretary': 200,
  'there:leader': 200,
  'there:administrator': 200,
  'there:officer': 200,
  'there:observer': 200,
}

export const rows: AccessRow[] = [
  { endpoint: publicationsApi.list, make: nothing, expect: all },
  {
    endpoint: publicationsApi.get,
    make: async (app) => ({
      params: { id: (await issuedPaper(app, 'here', { sensitivity: 'public' })).paper.id },
    }),
    // open to everybody means to the other district as well
    expect: { ...all, ...foreign },
  },
  { endpoint: publicationsApi.settings, make: nothing, expect: administering },
  {
    endpoint: publicationsApi.updateSettings,
    make: async (app) => {
      const { version } = await app.ok('here:administrator', publicationsApi.settings)
      return { body: { version, open: true, maskNames: false, maskWords: [] } }
    },
    expect: administering,
  },
]
