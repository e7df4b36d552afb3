import type { Conclusion } from '@phoihop/contract/conclusions'
import type { PaperMoves } from '@phoihop/contract/paper-moves'
import { text } from '../text.ts'
import { movesText } from './moves-text.ts'

/** Where a paper that is not issued stands, in one sentence. */
export function standingWords({ state }: Conclusion, { signer }: PaperMoves): string {
  if (state === 'submitted' && signer) return movesText.waitsFor(signer.personName, signer.post)
  if (state === 'signed') return movesText.signedBy
  return state === 'in-review' ? movesText.inReview : text.draftNotice
}
