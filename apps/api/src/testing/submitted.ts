import type { Conclusion } from '@phoihop/contract/conclusions'
import { paperMovesApi } from '@phoihop/contract/paper-moves'
import { draftPaper } from './papers.ts'
import type { TestApp } from './test-app.ts'

/** What the secretary sends to submit a paper to somebody of the world. */
export function submission(app: TestApp, paper: Conclusion, signer = 'here:leader') {
  return {
    params: { id: paper.id },
    body: {
      version: paper.version,
      signerId: app.world.person(signer).membershipId,
      authority: 'T/M BAN THƯỜNG VỤ',
      signaturePost: 'BÍ THƯ',
    },
  }
}

/** A draft without a number, submitted to the Bí thư. */
export async function submittedPaper(app: TestApp, given: Record<string, unknown> = {}): Promise<Conclusion> {
  const draft = await draftPaper(app, 'here', { number: null, issuedOn: null, ...given })
  return app.ok('here:secretary', paperMovesApi.submit, submission(app, draft))
}

/** The same, signed. */
export async function signedPaper(app: TestApp, given: Record<string, unknown> = {}): Promise<Conclusion> {
  const { id, version, textSha256 } = await submittedPaper(app, given)
  return app.ok('here:leader', paperMovesApi.sign, { params: { id }, body: { version, textSha256 } })
}
