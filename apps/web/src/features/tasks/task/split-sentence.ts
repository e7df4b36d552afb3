import type { Task } from '@phoihop/contract/task-shapes'

/** The paragraph cut at the marked words; the words alone where they do not lie in it. */
export function splitSentence({ start, end, quote, context }: Pick<Task, 'start' | 'end' | 'quote' | 'context'>) {
  const from = start - context.start
  const to = end - context.start
  if (from < 0 || to > context.text.length) return { before: '', marked: quote, after: '' }
  return { before: context.text.slice(0, from), marked: context.text.slice(from, to), after: context.text.slice(to) }
}
