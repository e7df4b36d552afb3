import { noticesApi } from '@phoihop/contract/notices'
import { tasksApi } from '@phoihop/contract/tasks'
import { MAIL_DEFAULTS } from '@phoihop/domain/notices/notice-kinds'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { tell } from './public.ts'

const everybody = {
  nobody: 401,
  'here:secretary': 200,
  'here:officer': 200,
  'here:observer': 200,
  'here:administrator': 200,
}

export const rows: AccessRow[] = [
  { endpoint: noticesApi.list, make: nothing, expect: everybody },
  { endpoint: noticesApi.live, make: nothing, expect: everybody },
  {
    endpoint: noticesApi.read,
    make: async (app) => {
      const { single } = await issuedPaper(app)
      const given = await assignmentOf(app, 'here:officer', single.id, 'here:tckh')
      await app.ok('here:officer', tasksApi.return, {
        params: { id: given.id },
        body: { version: given.version, words: 'Không đúng chức năng.' },
      })
      const { id: responseId } = await app.db.prisma.response.findFirstOrThrow({ where: { assignmentId: given.id } })
      await tell({ db: app.db, clock: () => app.now() }, { about: 'response', id: responseId })
      const { membershipId } = app.world.person('here:secretary')
      const { id } = await app.db.prisma.notice.findFirstOrThrow({
        where: { key: `response:${responseId}`, membershipId },
      })
      return { params: { id } }
    },
    expect: { nobody: 401, 'here:secretary': 200, 'here:officer': 404, 'here:leader': 404, ...strangers(404) },
  },
  {
    endpoint: noticesApi.readAll,
    make: async () => ({ body: { upTo: '2017-06-20T00:00:00Z' } }),
    expect: everybody,
  },
  { endpoint: noticesApi.choices, make: nothing, expect: everybody },
  { endpoint: noticesApi.choose, make: async () => ({ body: MAIL_DEFAULTS }), expect: everybody },
]
