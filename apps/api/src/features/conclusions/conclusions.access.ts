import { conclusionsApi } from '@phoihop/contract/conclusions'
import { paperGrantsApi } from '@phoihop/contract/paper-grants'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { draftPaper, issuedPaper, mark, PAPER_TEXT } from '../../testing/papers.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** Of a draft: who prepares it may; the leader of the keeping office sees it; to all others it does not exist. */
const onDraft = {
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

const header = (app: TestApp) => ({
  form: 'conclusion',
  issuerId: app.world.body('here:hu'),
  subject: 'Họp giao ban',
  number: '01',
  symbol: 'KL/HU',
})

/** A restricted paper: to nobody beyond the keeping office and the issuer's leader does it exist. */
const onRestricted = {
  nobody: 401,
  'here:secretary': 200,
  'here:chief': 200,
  'here:leader': 403,
  'here:observer': 404,
  'here:officer': 404,
  'here:officer-a': 404,
  'here:chair-a': 404,
  'here:women': 404,
  'here:secretary-bdv': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const restricted = async (app: TestApp) => ({
  id: (await issuedPaper(app, 'here', { sensitivity: 'restricted' })).paper.id,
})

export const rows: AccessRow[] = [
  {
    endpoint: conclusionsApi.list,
    make: nothing,
    expect: { nobody: 401, 'here:secretary': 200, 'here:officer-a': 200, 'here:administrator': 200 },
  },
  {
    endpoint: conclusionsApi.get,
    make: async (app) => {
      const recipients = [{ words: 'Hội LHPN huyện', organisationId: app.world.body('here:lhpn') }]
      return { params: { id: (await issuedPaper(app, 'here', { recipients })).paper.id } }
    },
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:leader': 200,
      'here:observer': 200,
      'here:officer': 200,
      'here:officer-mttq': 200,
      'here:officer-a': 200,
      'here:chair-a': 200,
      'here:women': 200,
      // neither recipient nor assigned anything
      'here:secretary-bdv': 404,
      'here:administrator': 404,
      ...strangers(404),
    },
  },
  {
    endpoint: conclusionsApi.create,
    make: async (app) => ({ body: { ...header(app), text: PAPER_TEXT } }),
    expect: {
      nobody: 401,
      'here:secretary': 200,
      'here:leader': 403,
      'here:officer': 403,
      'here:observer': 403,
      'here:administrator': 403,
      'there:secretary': 400,
    },
  },
  {
    endpoint: conclusionsApi.update,
    make: async (app) => {
      const draft = await draftPaper(app)
      return { params: { id: draft.id }, body: { ...header(app), version: draft.version } }
    },
    expect: onDraft,
  },
  {
    endpoint: conclusionsApi.remove,
    make: async (app) => {
      const draft = await draftPaper(app)
      return { params: { id: draft.id }, query: { version: draft.version } }
    },
    expect: onDraft,
  },
  {
    endpoint: conclusionsApi.markItems,
    make: async (app) => {
      const draft = await draftPaper(app)
      const itemIds = draft.items.filter((item) => item.ref === '3' || item.ref === '4').map((item) => item.id)
      return { params: { id: draft.id }, body: { itemIds, withoutTask: true } }
    },
    expect: onDraft,
  },
  {
    endpoint: conclusionsApi.markWithoutTask,
    make: async (app) => {
      const draft = await draftPaper(app)
      const item = draft.items.find((one) => one.ref === '3')
      return { params: { id: draft.id, itemId: item?.id ?? '' }, body: { withoutTask: true } }
    },
    expect: onDraft,
  },
  {
    endpoint: conclusionsApi.previewIssue,
    make: async (app) => ({ params: { id: (await draftPaper(app)).id } }),
    expect: onDraft,
  },
  {
    endpoint: conclusionsApi.issue,
    make: async (app) => {
      const draft = await draftPaper(app)
      await mark(app, draft, { sentence: 'Giao Phòng TC-KH kiểm tra', lead: ['here:tckh'] })
      return { params: { id: draft.id }, body: { version: draft.version } }
    },
    expect: onDraft,
  },
  { endpoint: paperGrantsApi.list, make: async (app) => ({ params: await restricted(app) }), expect: onRestricted },
  {
    endpoint: paperGrantsApi.options,
    make: async (app) => ({ params: await restricted(app) }),
    expect: onRestricted,
  },
  {
    endpoint: paperGrantsApi.grant,
    make: async (app) => ({
      params: await restricted(app),
      body: { membershipId: app.world.person('here:officer').membershipId },
    }),
    expect: onRestricted,
  },
  {
    endpoint: paperGrantsApi.end,
    make: async (app) => {
      const { id } = await restricted(app)
      const body = { membershipId: app.world.person('here:officer-b').membershipId }
      const { rows: grants } = await app.ok('here:secretary', paperGrantsApi.grant, { params: { id }, body })
      return { params: { id, grantId: grants[0]?.id ?? '' } }
    },
    expect: onRestricted,
  },
]
