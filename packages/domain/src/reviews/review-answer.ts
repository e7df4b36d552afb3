export const REVIEW_ANSWERS = ['agree', 'agree-with-words', 'disagree'] as const
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number]

/** How one who was asked stands: also by saying nothing. */
export const REVIEW_STANDINGS = [...REVIEW_ANSWERS, 'waiting', 'agree-by-silence', 'silent'] as const
export type ReviewStanding = (typeof REVIEW_STANDINGS)[number]

interface Asked {
  answer: ReviewAnswer | null
  /** the review is over */
  over: boolean
  silenceAgrees: boolean
}

/** An answer; without one: still waited for, or at the end agreed by silence where the territory says so. */
export function standingOf({ answer, over, silenceAgrees }: Asked): ReviewStanding {
  if (answer !== null) return answer
  if (!over) return 'waiting'
  return silenceAgrees ? 'agree-by-silence' : 'silent'
}

/** Saying more than yes, or no, needs words; of a plain yes they are welcome. */
export function needsWords(answer: ReviewAnswer): boolean {
  return answer !== 'agree'
}
