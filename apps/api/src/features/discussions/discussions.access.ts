import { discussionsApi } from '@phoihop/contract/discussions'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { issuedPaper } from '../../testing/papers.ts'
import type { TestApp } from '../../testing/test-app.ts'

const seen = {
  nobody: 401,
  'here:secretary': 200,
  'here:officer': 200,
  'here:officer-mttq': 200,
  'here:officer-a': 404,
  'here:women': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const ofTask = async (app: TestApp) => ({ params: { id: (await issuedPaper(app)).single.id } })

export const rows: AccessRow[] = [
  { endpoint: discussionsApi.ofTask, make: ofTask, expect: { ...seen, 'here:observer': 200 } },
  {
    endpoint: discussionsApi.comment,
    make: async (app) => ({ ...(await ofTask(app)), body: { words: 'Đề nghị gửi trước bản thảo.' } }),
    expect: { ...seen, 'here:observer': 403 },
  },
  {
    endpoint: discussionsApi.takeBack,
    make: async (app) => {
      const { params } = await ofTask(app)
      const { comments } = await app.ok('here:officer', discussionsApi.comment, {
        params,
        body: { words: 'Viết nhầm.' },
      })
      return { params: { id: comments.at(-1)?.id ?? '' } }
    },
    expect: { ...seen, 'here:secretary': 403, 'here:officer-mttq': 403, 'here:observer': 403 },
  },
  { endpoint: discussionsApi.subscribe, make: ofTask, expect: { ...seen, 'here:observer': 200 } },
  { endpoint: discussionsApi.unsubscribe, make: ofTask, expect: { ...seen, 'here:observer': 200 } },
]
