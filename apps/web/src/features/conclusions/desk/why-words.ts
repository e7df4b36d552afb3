import type { Suggestion } from '@phoihop/contract/reading-shapes'
import { plainWords } from '../../../lib/plain-words.ts'

const DIRECTIVES: Record<string, string> = {
  trigger: 'Câu có chữ giao việc như “giao”, “đề nghị”, “yêu cầu”.',
  imperative: 'Câu nêu việc phải làm, đứng dưới một lời dẫn giao việc.',
  modal: 'Câu có “phải”, “cần”, “có trách nhiệm”.',
  bare: 'Tên đơn vị đứng liền trước việc phải làm.',
  heading: 'Mục mang tên đơn vị, nội dung là việc phải làm.',
  promise: 'Cơ quan ban hành nhận làm việc này.',
  about: 'Mục nêu “về” một việc rồi giao người làm.',
  row: 'Dòng trong bảng phân công.',
}

const LEADS: Record<string, string> = {
  named: 'Nơi chủ trì có tên ngay trong câu.',
  introduced: 'Nơi chủ trì lấy từ lời dẫn hoặc tiêu đề ở trên.',
}

const NAMES: Record<string, string> = {
  'own-name': 'đúng tên cơ quan',
  'name-at-tier': 'tên ngắn, hiểu theo cấp của cơ quan ban hành',
  'old-name': 'tên cũ',
  'issuer-office': 'văn phòng của cơ quan ban hành',
  'part-of-body': 'một bộ phận của cơ quan này',
  place: 'tên địa bàn',
  post: 'chức vụ ở cơ quan này',
  class: 'nhóm cơ quan',
  'tier-for-all': 'mọi đơn vị của một cấp',
  generic: 'không chỉ đích danh ai',
  similar: 'không có tên này, chỉ có tên gần giống',
  unknown: 'không có tên này trong danh mục',
  chosen: 'do người chọn',
  alias: 'tên gọi khác đã lưu',
}

/** Why it was proposed, as sentences. */
export function whySentences({ why, deadline, addresses }: Suggestion): string[] {
  const names = addresses.flatMap(({ words, why: rule }) => {
    const reason = said(NAMES, rule)
    return reason === null || words === '' ? [] : [`“${words}”: ${reason}.`]
  })
  const when = deadlineReason(why.deadline, deadline.words)
  const all = [said(DIRECTIVES, why.directive), said(LEADS, why.lead), ...names, when]
  return [...new Set(all.filter((one) => one !== null))]
}

export function nameReason(rule: string): string | null {
  return said(NAMES, rule)
}

function deadlineReason(rule: string, words: string | null): string | null {
  if (words !== null && words !== '') return `Thời hạn đọc từ chữ “${plainWords(words)}”.`
  return rule === 'none' ? 'Câu không nêu thời hạn.' : null
}

/** A rule by its name in words; a sentence stays as it is, a name that is not known says nothing. */
function said(words: Readonly<Record<string, string>>, rule: string): string | null {
  return words[rule] ?? (/^[a-z0-9-]*$/u.test(rule) ? null : rule)
}
