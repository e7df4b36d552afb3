import { taskFormsApi } from '@phoihop/contract/task-forms'
import { type AccessRow, nothing, OF_OFFICE_ONLY, strangers } from '../../testing/access-row.ts'
import { issuedPaper } from '../../testing/papers.ts'
import { filledForm, formOf, receivedForm, sent } from '../../testing/task-forms.ts'

const secretary = 'here:secretary'
const answers = { status: 'Đang thực hiện', percent: '40', result: 'Đã kiểm tra 2 đơn vị' }

export const rows: AccessRow[] = [
  {
    endpoint: taskFormsApi.list,
    make: nothing,
    expect: { nobody: 401, [secretary]: 200, 'here:officer': 200, 'there:officer': 200 },
  },
  {
    endpoint: taskFormsApi.candidates,
    make: nothing,
    expect: { nobody: 401, [secretary]: 200, 'here:officer': 200, 'there:officer': 200 },
  },
  {
    endpoint: taskFormsApi.create,
    make: async (app) => {
      await issuedPaper(app)
      return { body: { organisationId: app.world.body('here:tckh'), email: null } }
    },
    expect: { nobody: 401, [secretary]: 200, 'here:chief': 403, 'here:officer': 403, ...strangers(404) },
  },
  {
    endpoint: taskFormsApi.file,
    make: async (app) => {
      await issuedPaper(app)
      return { params: { id: (await formOf(app)).id }, query: { format: 'docx' } }
    },
    expect: OF_OFFICE_ONLY,
  },
  {
    endpoint: taskFormsApi.receive,
    make: async (app) => {
      await issuedPaper(app)
      return sent(await filledForm(app, (await formOf(app)).id, answers))
    },
    // to a secretary of another office it is a form of nobody
    expect: { nobody: 401, [secretary]: 200, 'here:secretary-bdv': 409, 'here:chief': 403, 'there:secretary': 409 },
  },
  {
    endpoint: taskFormsApi.getReturn,
    make: async (app) => {
      await issuedPaper(app)
      return { params: { id: (await receivedForm(app, answers)).id } }
    },
    expect: OF_OFFICE_ONLY,
  },
  {
    endpoint: taskFormsApi.takeRow,
    make: async (app) => {
      await issuedPaper(app)
      const {
        id,
        rows: [row],
      } = await receivedForm(app, answers)
      return { params: { id }, body: { assignmentId: row?.assignmentId, version: row?.version } }
    },
    expect: OF_OFFICE_ONLY,
  },
]
