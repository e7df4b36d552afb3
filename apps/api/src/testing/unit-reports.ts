import { unitReportsApi } from '@phoihop/contract/unit-reports'
import { calledMeeting } from './invitations.ts'
import type { TestApp } from './test-app.ts'

/** A called meeting that asks its units for reports, and the report of UBND xã a, not begun. */
export async function askedReport(app: TestApp, part: object = {}) {
  const { meeting } = await calledMeeting(app, { reportsDueOn: '2017-07-04', ...part })
  const { rows } = await app.ok('here:secretary', unitReportsApi.list, { params: { id: meeting.id } })
  const report = rows.find(({ organisation }) => organisation.id === app.world.body('here:ub-a'))
  if (!report) throw new Error('the commune is asked for a report')
  return { meeting, report, rows }
}

/** The same, written and sent by the commune's officer. */
export async function sentReport(app: TestApp, part: object = {}) {
  const { meeting, report } = await askedReport(app, part)
  const params = { id: report.id }
  const body = {
    version: report.version,
    results: 'Tổ chức 3 đợt ra quân',
    proposals: [{ words: 'Hỗ trợ kinh phí sửa hội trường' }],
  }
  const saved = await app.ok('here:officer-a', unitReportsApi.save, { params, body })
  const sent = await app.ok('here:officer-a', unitReportsApi.send, { params, body: { version: saved.version } })
  return { meeting, report: sent }
}
