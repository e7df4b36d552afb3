import type { SeatRow } from '@phoihop/contract/invitation-shapes'
import type { AnswerEntry } from './api.ts'
import { text } from './text.ts'

export const ANSWERS = ['accepted', 'declined', 'substitute'] as const

export interface AnswerDraft {
  answer: AnswerEntry['answer']
  name: string
  reason: string
  substituteName: string
  substitutePost: string
}

type Answered = Pick<SeatRow, 'answer' | 'name' | 'answerReason' | 'substituteName' | 'substitutePost'>

export function draftOf(seat: Answered, first: AnswerEntry['answer'] = 'accepted'): AnswerDraft {
  return {
    answer: seat.answer === 'none' ? first : seat.answer,
    name: seat.name ?? '',
    reason: seat.answerReason ?? '',
    substituteName: seat.substituteName ?? '',
    substitutePost: seat.substitutePost ?? '',
  }
}

/** What has to be mended before sending: input → sentence. `open`: the seat has no person yet. */
export function findMistakes(draft: AnswerDraft, open: boolean): Record<string, string> {
  const isBlank = (words: string) => words.trim() === ''
  if (draft.answer === 'declined' && isBlank(draft.reason)) return { reason: text.missingReason }
  if (draft.answer === 'substitute' && isBlank(draft.substituteName)) return { substituteName: text.missingSubstitute }
  if (draft.answer === 'accepted' && open && isBlank(draft.name)) return { name: text.missingName }
  return {}
}
