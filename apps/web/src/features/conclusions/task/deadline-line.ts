import type { Deadline } from '@phoihop/contract/task-shapes'
import { deadlineSentence } from '@phoihop/domain/deadlines/deadline-words'
import { formatDay } from '../../../lib/format.ts'
import { plainWords } from '../../../lib/plain-words.ts'

/** A deadline in full: the paper's words, what they come to, and the day undated work is looked at again. */
export function deadlineLine(deadline: Deadline): string {
  const words = deadline.words ? `“${plainWords(deadline.words)}” – ` : ''
  const review = deadline.reviewOn ? ` Xem lại ngày ${formatDay(deadline.reviewOn)}.` : ''
  return `${words}${deadlineSentence(deadline)}${review}`
}
