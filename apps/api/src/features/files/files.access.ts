import { filesApi } from '@phoihop/contract/files'
import { tasksApi } from '@phoihop/contract/tasks'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { assignmentOf, issuedPaper } from '../../testing/papers.ts'
import { upload } from '../../testing/upload.ts'

export const rows: AccessRow[] = [
  { endpoint: filesApi.upload, make: nothing, expect: { nobody: 401, 'here:officer': 422 } },
  {
    endpoint: filesApi.download,
    make: async (app) => {
      const { single } = await issuedPaper(app)
      const file = (await upload(app, 'here:officer')).json()
      const now = await assignmentOf(app, 'here:officer', single.id, 'here:tckh')
      const params = { id: now.id }
      const taken = await app.ok('here:officer', tasksApi.acknowledge, { params, body: { version: now.version } })
      await app.ok('here:officer', tasksApi.reportProgress, {
        params,
        body: { version: taken.version, percent: 5, words: 'Ảnh.', fileIds: [file.id] },
      })
      return { params: { id: file.id } }
    },
    expect: {
      nobody: 401,
      'here:officer': 200,
      'here:secretary': 200,
      'here:leader': 200,
      // works along on the same task
      'here:officer-mttq': 200,
      'here:officer-a': 404,
      'here:secretary-bdv': 404,
      ...strangers(404),
    },
  },
]
