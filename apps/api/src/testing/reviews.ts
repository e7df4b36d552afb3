import type { Conclusion } from '@phoihop/contract/conclusions'
import { conclusionsApi } from '@phoihop/contract/conclusions'
import { type Review, reviewsApi } from '@phoihop/contract/reviews'
import { draftPaper } from './papers.ts'
import type { TestApp } from './test-app.ts'

export const CLOSES_AT = '2017-06-22T10:00:00.000Z'

/** Whom a question goes to, by keys of the world. */
export interface Asking {
  units?: readonly string[]
  people?: readonly string[]
  closesAt?: string
}

export function asking(app: TestApp, paper: Conclusion, { units = [], people = [], closesAt = CLOSES_AT }: Asking) {
  return {
    params: { id: paper.id },
    body: {
      version: paper.version,
      organisationIds: units.map((key) => app.world.body(key)),
      membershipIds: people.map((key) => app.world.person(key).membershipId),
      closesAt,
      note: 'Xin ý kiến về mục 2',
    },
  }
}

/** A draft about which Phòng TC-KH and the officer of MTTQ are asked. */
export async function reviewedPaper(
  app: TestApp,
  given: Asking & { header?: Record<string, unknown> } = {},
): Promise<{ paper: Conclusion; review: Review }> {
  const { header, ...whom } = given
  const draft = await draftPaper(app, 'here', { number: null, ...header })
  const usual = { units: ['here:tckh'], people: ['here:officer-mttq'] }
  const review = await app.ok('here:secretary', reviewsApi.open, asking(app, draft, { ...usual, ...whom }))
  return { paper: await app.ok('here:secretary', conclusionsApi.get, { params: { id: draft.id } }), review }
}

/** The question as one who was asked sees it. */
export async function questionOf(app: TestApp, who: string, paper: Conclusion): Promise<string> {
  const { rows } = await app.ok(who, reviewsApi.ofPaper, { params: { id: paper.id } })
  return rows[0]?.asked.find(({ canAnswer }) => canAnswer)?.id ?? ''
}
