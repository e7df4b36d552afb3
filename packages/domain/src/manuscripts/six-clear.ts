import type { DeadlineKind } from '../tasks/deadline.ts'

/** 6 rõ: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. */
export const SIX_CLEAR = ['who', 'work', 'time', 'duty', 'product', 'authority'] as const
export type Clarity = (typeof SIX_CLEAR)[number]

/** One piece of work as a sentence says it. */
export interface SaidWork {
  words: string
  /** who leads; settled: it is known which body or class that is */
  leads: readonly { settled: boolean }[]
  coordinating: number
  deadline: DeadlineKind
  output: string | null
}

const AUTHORITY =
  /(?:^|\s)(?:trình|báo cáo|xin ý kiến|theo thẩm quyền|thuộc thẩm quyền|thẩm quyền|ủy quyền|phê duyệt|quyết định|xem xét)(?=[\s,.;]|$)/iu
const WORK_WORDS_LEAST = 8

/**
 * Which of the six a sentence does not say clearly, in their usual order. A hint, never a refusal: many good sentences
 * leave some of them to the custom of the office.
 */
export function unclearOf({ words, leads, coordinating, deadline, output }: SaidWork): Clarity[] {
  const said = words.trim().normalize('NFC')
  const clear: Record<Clarity, boolean> = {
    who: leads.some((lead) => lead.settled),
    work: said.split(/\s+/u).length >= WORK_WORDS_LEAST,
    time: deadline !== 'none',
    // several that lead together, or helpers without a leader: nobody answers for the whole
    duty: leads.length === 1 || (leads.length > 1 && coordinating === 0 && /từng|mỗi|các/iu.test(said)),
    product: output !== null,
    authority: AUTHORITY.test(said),
  }
  return SIX_CLEAR.filter((one) => !clear[one])
}
