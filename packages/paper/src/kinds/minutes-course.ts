/** What was noted of a meeting, from which "Nội dung (theo diễn biến cuộc họp)" is written. */
export interface NotedCourse {
  /** tasks of the conclusions before it on which something was said */
  lookBack: { ref: string; paper: string; state: string; note: string | null }[]
  agenda: { title: string; presenter: string | null; remarks: NotedRemark[] }[]
  /** said outside the points of the agenda */
  others: NotedRemark[]
}

export interface NotedRemark {
  speaker: string | null
  text: string
}

/** The course of a meeting by paragraphs, in the order it went: the look back, each point with who spoke to it, the rest. */
export function courseOf({ lookBack, agenda, others }: NotedCourse): string[] {
  return [
    ...(lookBack.length > 0 ? ['Kiểm điểm việc thực hiện kết luận kỳ trước:', ...lookBack.map(lookBackWords)] : []),
    ...agenda.flatMap(({ title, presenter, remarks }, index) => [
      `${index + 1}. ${title}${presenter === null ? '' : ` (${presenter} trình bày)`}${remarks.length > 0 ? ':' : '.'}`,
      ...remarks.map(remarkWords),
    ]),
    ...(others.length > 0
      ? [agenda.length > 0 ? 'Ý kiến khác:' : 'Ý kiến phát biểu:', ...others.map(remarkWords)]
      : []),
  ]
}

function lookBackWords({ ref, paper, state, note }: NotedCourse['lookBack'][number]): string {
  return ended(`- Mục ${ref} ${paper}: ${state}${note === null ? '' : `; ${note}`}`)
}

function remarkWords({ speaker, text }: NotedRemark): string {
  return ended(speaker === null ? `- ${text}` : `- ${speaker}: ${text}`)
}

function ended(words: string): string {
  const line = words.replace(/\s*\n\s*/gu, ' ').trim()
  return /[.!?…;:]$/u.test(line) ? line : `${line}.`
}
