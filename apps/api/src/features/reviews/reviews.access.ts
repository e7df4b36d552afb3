import { reviewsApi } from '@phoihop/contract/reviews'
import { type AccessRow, nothing, strangers } from '../../testing/access-row.ts'
import { draftPaper } from '../../testing/papers.ts'
import { asking, questionOf, reviewedPaper } from '../../testing/reviews.ts'
import type { TestApp } from '../../testing/test-app.ts'

/** here:officer sits in the unit that is asked, here:officer-mttq is asked by name. */
const kept = {
  nobody: 401,
  'here:secretary': 200,
  'here:chief': 403,
  'here:officer': 403,
  'here:leader': 404,
  'here:secretary-bdv': 404,
  'here:observer': 404,
  'here:administrator': 404,
  ...strangers(404),
}
const answered = { ...kept, 'here:secretary': 403, 'here:officer': 200, 'here:officer-mttq': 403 }

async function ofReview(app: TestApp) {
  const { review } = await reviewedPaper(app)
  return { params: { id: review.id }, version: review.version }
}
async function ofQuestion(app: TestApp) {
  const { paper } = await reviewedPaper(app)
  return { params: { id: await questionOf(app, 'here:officer', paper) }, textSha256: paper.textSha256 }
}

export const rows: AccessRow[] = [
  { endpoint: reviewsApi.waiting, make: nothing, expect: { nobody: 401, 'here:leader': 200, 'here:observer': 200 } },
  {
    endpoint: reviewsApi.ofPaper,
    make: async (app) => ({ params: { id: (await reviewedPaper(app)).paper.id } }),
    expect: { ...kept, 'here:chief': 200, 'here:officer': 200, 'here:officer-mttq': 200 },
  },
  {
    endpoint: reviewsApi.options,
    make: async (app) => ({ params: { id: (await draftPaper(app)).id } }),
    expect: { ...kept, 'here:officer': 404 },
  },
  {
    endpoint: reviewsApi.open,
    make: async (app) => asking(app, await draftPaper(app), { units: ['here:tckh'] }),
    expect: { ...kept, 'here:officer': 404 },
  },
  {
    endpoint: reviewsApi.extend,
    make: async (app) => {
      const { params, version } = await ofReview(app)
      return { params, body: { version, closesAt: '2017-06-25T10:00:00.000Z' } }
    },
    expect: kept,
  },
  {
    endpoint: reviewsApi.close,
    make: async (app) => {
      const { params, version } = await ofReview(app)
      return { params, body: { version } }
    },
    expect: kept,
  },
  { endpoint: reviewsApi.remind, make: async (app) => ({ params: (await ofReview(app)).params }), expect: kept },
  {
    endpoint: reviewsApi.answer,
    make: async (app) => ({ params: (await ofQuestion(app)).params, body: { answer: 'agree' } }),
    expect: answered,
  },
  {
    endpoint: reviewsApi.comment,
    make: async (app) => {
      const { params, textSha256 } = await ofQuestion(app)
      return { params, body: { textSha256, words: 'Nên ghi rõ thời hạn.' } }
    },
    expect: answered,
  },
  {
    endpoint: reviewsApi.settle,
    make: async (app) => {
      const { params, textSha256 } = await ofQuestion(app)
      const body = { textSha256, words: 'Nên ghi rõ thời hạn.' }
      const review = await app.ok('here:officer', reviewsApi.comment, { params, body })
      return { params: { id: review.comments[0]?.id ?? '' }, body: { outcome: 'taken' } }
    },
    expect: kept,
  },
  { endpoint: reviewsApi.export, make: async (app) => ({ params: (await ofReview(app)).params }), expect: kept },
]
