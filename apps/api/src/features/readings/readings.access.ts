import type { Endpoint } from '@phoihop/contract/endpoint'
import { readingsApi } from '@phoihop/contract/readings'
import type { Suggestion } from '@phoihop/contract/reading-shapes'
import { type AccessRow, strangers } from '../../testing/access-row.ts'
import { draftPaper, PAPER_TEXT } from '../../testing/papers.ts'
import type { TestApp } from '../../testing/test-app.ts'
import { multipart } from '../../testing/upload.ts'

/** Suggestions are the business of those who prepare the draft; the leader of that office looks on. */
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
const onlookers = { ...onDraft, 'here:chief': 200 }
const entering = {
  nobody: 401,
  'here:secretary': 200,
  'here:secretary-bdv': 200,
  'here:leader': 403,
  'here:officer': 403,
  'here:observer': 403,
  'here:administrator': 403,
}

async function first(app: TestApp): Promise<{ paperId: string; rows: Suggestion[]; one: Suggestion }> {
  const draft = await draftPaper(app)
  const { rows } = await app.ok('here:secretary', readingsApi.suggestions, { params: { id: draft.id } })
  const [one] = rows
  if (!one) throw new Error('nothing was read from the paper')
  return { paperId: draft.id, rows, one }
}

function ofSuggestion(endpoint: Endpoint, words: (one: Suggestion, rows: Suggestion[]) => object): AccessRow {
  return {
    endpoint,
    make: async (app) => {
      const { one, rows } = await first(app)
      return { params: { id: one.id }, body: { version: one.version, ...words(one, rows) } }
    },
    expect: onDraft,
  }
}

const UNDECIDED = {
  kind: 'standing',
  words: null,
  dueOn: null,
  dueTime: null,
  startOn: null,
  recurrence: null,
  reviewOn: null,
}

export const rows: AccessRow[] = [
  { endpoint: readingsApi.readText, make: async () => ({ body: { text: PAPER_TEXT } }), expect: entering },
  {
    endpoint: readingsApi.readFile,
    make: async () => multipart({ name: 'ket-luan.txt', content: Buffer.from(PAPER_TEXT) }),
    expect: entering,
  },
  {
    endpoint: readingsApi.suggestions,
    make: async (app) => ({ params: { id: (await draftPaper(app)).id } }),
    expect: onlookers,
  },
  {
    endpoint: readingsApi.attend,
    make: async (app) => ({ params: { id: (await draftPaper(app)).id } }),
    expect: onlookers,
  },
  {
    endpoint: readingsApi.readAgain,
    make: async (app) => ({ params: { id: (await draftPaper(app)).id } }),
    expect: onDraft,
  },
  {
    endpoint: readingsApi.teach,
    make: async (app) => ({
      params: { id: (await draftPaper(app)).id },
      body: { words: 'Phòng Tiền bạc', organisationId: app.world.body('here:tckh') },
    }),
    expect: onDraft,
  },
  {
    endpoint: readingsApi.acceptMany,
    make: async (app) => {
      const { paperId, rows: all } = await first(app)
      const picked = all.filter((row) => row.clear).map(({ id, version }) => ({ id, version }))
      return { params: { id: paperId }, body: { picked } }
    },
    expect: onDraft,
  },
  {
    endpoint: readingsApi.undo,
    make: async (app) => {
      const { paperId, one } = await first(app)
      const { suggestions } = await app.ok('here:secretary', readingsApi.reject, {
        params: { id: one.id },
        body: { version: one.version },
      })
      return { params: { id: paperId }, body: { actId: suggestions.undo?.id } }
    },
    expect: onDraft,
  },
  ofSuggestion(readingsApi.update, (one) => ({
    start: one.start,
    end: one.end,
    force: one.force,
    output: null,
    wantsPaper: false,
    answersProposal: false,
    deadline: UNDECIDED,
    addresses: [],
  })),
  ofSuggestion(readingsApi.accept, () => ({ entry: null })),
  ofSuggestion(readingsApi.reject, () => ({})),
  ofSuggestion(readingsApi.reopen, () => ({})),
  ofSuggestion(readingsApi.split, (one) => ({ at: one.start + 12 })),
  ofSuggestion(readingsApi.merge, (_one, all) => ({ withId: all[1]?.id, withVersion: all[1]?.version })),
]
