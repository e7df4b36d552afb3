/**
 * trả lời bằng văn bản · giao nhiệm vụ · sẽ nghiên cứu · ngoài thẩm quyền · không tiếp thu · trả lời chung, chưa có việc cụ thể
 */
export const ANSWER_KINDS = ['written', 'task', 'study', 'outside', 'refused', 'general'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

export const ANSWER_STATES = ['draft', 'submitted', 'published'] as const
export type AnswerState = (typeof ANSWER_STATES)[number]

export const ANSWER_MOVES = ['submit', 'return', 'publish', 'discard'] as const
export type AnswerMove = (typeof ANSWER_MOVES)[number]

/** Whether a move is possible from a state: published is the end. A leader publishes without waiting for a submission. */
export function answerAllows(move: AnswerMove, state: AnswerState): boolean {
  switch (state) {
    case 'draft':
      return move === 'submit' || move === 'discard' || move === 'publish'
    case 'submitted':
      return move === 'return' || move === 'publish'
    default:
      return false
  }
}

interface AnswerEntry {
  kind: AnswerKind
  words: string | null
  letterNumber: string | null
  letterOn: string | null
  taskId: string | null
}

export type AnswerFault =
  | 'proposals/words-missing'
  | 'proposals/ground-missing'
  | 'proposals/letter-missing'
  | 'proposals/task-missing'

/** What an answer of its kind cannot do without; null: whole. */
export function findAnswerFault(entry: AnswerEntry): AnswerFault | null {
  if (entry.kind === 'refused' && entry.words === null) return 'proposals/ground-missing'
  if (entry.kind === 'task' && entry.taskId === null) return 'proposals/task-missing'
  if (entry.kind === 'written' && (entry.letterNumber === null || entry.letterOn === null))
    return 'proposals/letter-missing'
  // a task answers by its own sentence
  return entry.words === null && entry.kind !== 'task' ? 'proposals/words-missing' : null
}
