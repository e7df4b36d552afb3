import { unitReportsApi } from '@phoihop/contract/unit-reports'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { calledMeeting } from '../../testing/invitations.ts'
import { askedReport, sentReport } from '../../testing/unit-reports.ts'

const keeping = {
  nobody: 401,
  'here:secretary': 200,
  'here:leader': 403,
  'here:observer': 403,
  'here:officer': 403,
  'here:officer-mttq': 404,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}
/** Of the unit alone; who asked reads, who looks on reads, another unit does not know of it. */
const writing = {
  nobody: 401,
  'here:officer-a': 200,
  'here:chair-a': 200,
  'here:secretary': 403,
  'here:leader': 403,
  'here:observer': 403,
  'here:officer-b': 404,
  'here:officer': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const reading = { ...writing, 'here:secretary': 200, 'here:leader': 200, 'here:observer': 200 }

export const rows: AccessRow[] = [
  {
    endpoint: unitReportsApi.list,
    make: async (app) => ({ params: { id: (await askedReport(app)).meeting.id } }),
    expect: { ...keeping, 'here:leader': 200, 'here:observer': 200, 'here:officer': 200, 'here:officer-a': 200 },
  },
  {
    endpoint: unitReportsApi.mine,
    make: nothing,
    expect: { nobody: 401, 'here:officer-a': 200, 'here:administrator': 200 },
  },
  {
    endpoint: unitReportsApi.ask,
    make: async (app) => ({ params: { id: (await calledMeeting(app)).meeting.id }, body: { classCode: null } }),
    expect: keeping,
  },
  {
    endpoint: unitReportsApi.remind,
    make: async (app) => ({ params: { id: (await askedReport(app)).meeting.id } }),
    expect: keeping,
  },
  {
    endpoint: unitReportsApi.get,
    make: async (app) => ({ params: { id: (await sentReport(app)).report.id } }),
    expect: reading,
  },
  {
    endpoint: unitReportsApi.save,
    make: async (app) => {
      const { report } = await askedReport(app)
      return { params: { id: report.id }, body: { version: report.version, results: 'Đã làm' } }
    },
    expect: writing,
  },
  {
    endpoint: unitReportsApi.send,
    make: async (app) => {
      const { report } = await askedReport(app)
      const body = { version: report.version, results: 'Đã làm' }
      const { version } = await app.ok('here:officer-a', unitReportsApi.save, { params: { id: report.id }, body })
      return { params: { id: report.id }, body: { version } }
    },
    expect: writing,
  },
  {
    endpoint: unitReportsApi.sendBack,
    make: async (app) => {
      const { report } = await sentReport(app)
      return { params: { id: report.id }, body: { version: report.version, reason: 'Cần thêm số liệu' } }
    },
    expect: { ...reading, 'here:leader': 403, 'here:observer': 403, 'here:officer-a': 403, 'here:chair-a': 403 },
  },
  {
    endpoint: unitReportsApi.register,
    make: async (app) => {
      const { report } = await sentReport(app)
      return { params: { id: report.id }, body: { lineIds: report.proposals.map((line) => line.id) } }
    },
    expect: { ...reading, 'here:leader': 403, 'here:observer': 403, 'here:officer-a': 403, 'here:chair-a': 403 },
  },
  {
    endpoint: unitReportsApi.form,
    make: async (app) => ({ params: { id: (await askedReport(app)).report.id } }),
    expect: writing,
  },
  {
    // without a file: who may write gets as far as that
    endpoint: unitReportsApi.readForm,
    make: async (app) => ({ params: { id: (await askedReport(app)).report.id } }),
    expect: { ...writing, 'here:officer-a': 422, 'here:chair-a': 422 },
  },
  {
    endpoint: unitReportsApi.summary,
    make: async (app) => ({ params: { id: (await sentReport(app)).meeting.id } }),
    expect: keeping,
  },
  {
    endpoint: unitReportsApi.saveSummary,
    make: async (app) => ({
      params: { id: (await sentReport(app)).meeting.id },
      body: { version: 0, sections: [{ title: 'Kết quả', words: '- Tốt' }] },
    }),
    expect: keeping,
  },
  {
    endpoint: unitReportsApi.printSummary,
    make: async (app) => ({ params: { id: (await sentReport(app)).meeting.id }, query: { format: 'docx' } }),
    expect: keeping,
  },
]
