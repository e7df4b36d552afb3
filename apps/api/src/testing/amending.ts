import { amendmentsApi, type RelationEntry } from '@phoihop/contract/amendments'
import { type Conclusion, conclusionsApi } from '@phoihop/contract/conclusions'
import { draftPaper, type IssuedPaper, issuedPaper } from './papers.ts'
import type { TestApp } from './test-app.ts'

export const NEW_DUE = '2017-09-30'

/** A draft that will say something of an earlier paper. */
export async function amendingDraft(app: TestApp): Promise<{ draft: Conclusion; earlier: IssuedPaper }> {
  const earlier = await issuedPaper(app)
  const recipients = [{ words: 'Phòng TC-KH', organisationId: app.world.body('here:tckh') }]
  const draft = await draftPaper(app, 'here', { text: 'Thống nhất lùi thời hạn.', issuedOn: '2017-06-19', recipients })
  return { draft, earlier }
}

/** The first task of the earlier paper gets a later deadline, the second is withdrawn. */
export function postponement(earlier: IssuedPaper): RelationEntry {
  return {
    earlierId: earlier.paper.id,
    kind: 'amends',
    note: null,
    changes: [
      { taskId: earlier.single.id, act: 'postpone', dueOn: NEW_DUE },
      { taskId: earlier.fanOut.id, act: 'withdraw' },
    ],
  }
}

/** The same issued; nothing has followed it yet. */
export async function amendingIssued(app: TestApp, given: Partial<RelationEntry> = {}) {
  const { draft, earlier } = await amendingDraft(app)
  const params = { id: draft.id }
  const relations = [{ ...postponement(earlier), ...given }]
  await app.ok('here:secretary', amendmentsApi.relate, { params, body: { version: draft.version, relations } })
  const { version } = await app.ok('here:secretary', conclusionsApi.get, { params })
  const paper = await app.ok('here:secretary', conclusionsApi.issue, { params, body: { version } })
  return { paper, earlier }
}
