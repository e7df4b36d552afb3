import { taskFormsApi } from '@phoihop/contract/task-forms'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { issuedPaper } from '../../testing/papers.ts'
import { filledForm, formOf, receivedForm, sent } from '../../testing/task-forms.ts'

const secretary = 'here:secretary'
/** Forms are there for the secretaries of the office that made them. */
const ofOffice = {
  nobody: 401,
  [secretary]: 200,
  'here:chief': 404,
  'here:leader': 404,
  'here:secretary-bdv': 404,
  'here:officer': 404,
  'here:administrator': 404,
  ...strangers(404),
}
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
    expect: ofOffice,
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
    expect: ofOffice,
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
    expect: ofOffice,
  },
]
