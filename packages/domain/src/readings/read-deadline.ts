import { type Deadline, isDated } from '../tasks/deadline.ts'

/** A deadline as the reader found it; `text` is a piece of the paper. */
export type ReadDeadline = Omit<Deadline, 'words' | 'reviewOn'> & { text: string | null }

const WORDS_MAX = 300

/**
 * The deadline a suggestion begins with. What names a kind without the day, start or rhythm that kind needs waits for
 * an event in the paper's own words; without words nothing is set, and a person decides.
 */
export function deadlineFromReading(read: ReadDeadline): Deadline {
  const { text, ...found } = read
  const words = text === null ? null : text.replace(/\s+/gu, ' ').trim().slice(0, WORDS_MAX) || null
  const deadline: Deadline = { ...found, words, reviewOn: null }
  if (found.kind === 'datetime' && found.dueTime === null && found.dueOn !== null) return { ...deadline, kind: 'day' }
  const lacks =
    (isDated(found.kind) && found.dueOn === null) ||
    (found.kind === 'from' && found.startOn === null) ||
    (found.kind === 'recurring' && found.recurrence === null) ||
    (found.kind === 'event' && words === null)
  if (!lacks) return isDated(found.kind) ? deadline : { ...deadline, dueOn: null, dueTime: null }
  const nothing = { dueOn: null, dueTime: null, startOn: null, recurrence: null, reviewOn: null }
  return { kind: words === null ? 'none' : 'event', words, ...nothing }
}

const PAPERS =
  /văn bản|kế hoạch|báo cáo|hướng dẫn|tờ trình|công văn|quyết định|đề án|phương án|quy chế|chương trình|nghị quyết|dự thảo/iu

/** Whether the product the paper asks for is itself a paper, so that its number and date will be asked for. */
export function wantsProductPaper(output: string | null): boolean {
  return output !== null && PAPERS.test(output)
}
