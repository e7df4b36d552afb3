import type { Conclusion } from '@phoihop/contract/conclusions'
import type { PaperMoves } from '@phoihop/contract/paper-moves'
import { text } from '../text.ts'
import { formatInstant } from '../../../lib/format.ts'
import { MOVE_LABELS, movesText } from './moves-text.ts'

/** Where a paper that is not issued stands, in one sentence. */
export function standingWords({ state }: Conclusion, { signer }: PaperMoves): string {
  if (state === 'submitted' && signer) return movesText.waitsFor(signer.personName, signer.post)
  if (state === 'signed') return movesText.signedBy
  return state === 'in-review' ? movesText.inReview : text.draftNotice
}

/** What was said with the last step, where it asks somebody to do something: the reason of a return, the words of who submitted. */
export function lastWords({ rows }: PaperMoves): string | null {
  const last = rows.at(-1)
  if (!last?.words || !['submit', 'return', 'withdraw'].includes(last.act)) return null
  return `${MOVE_LABELS[last.act]} (${last.byName}, ${formatInstant(last.at)}): ${last.words}`
}
