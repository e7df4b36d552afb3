import type { Suggestion, Suggestions } from '@phoihop/contract/reading-shapes'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import type { EntryState, Shown } from './desk-entries.ts'

type Need = Suggestion['needs'][number]
type Undo = NonNullable<Suggestions['undo']>

export const suggestionText = {
  list: 'Việc gợi ý và nhiệm vụ',
  progress: (done: number, total: number) => `${done}/${total} việc gợi ý đã xem`,
  acceptClear: (count: number) => `Nhận tất cả việc đã rõ (${count})`,
  acceptedMany: (count: number) => `Đã nhận ${count} việc gợi ý.`,
  undo: 'Hoàn tác',
  undoAct: (undo: Undo) => `Hoàn tác: ${ACT_WORDS[undo.act]}${undo.count > 1 ? ` ${undo.count} việc` : ''}`,
  undone: 'Đã hoàn tác.',
  accept: 'Nhận',
  edit: 'Sửa',
  reject: 'Bỏ',
  split: 'Tách',
  merge: 'Gộp với việc sau',
  reopen: 'Xem lại',
  remove: 'Bỏ đánh dấu',
  name: (number: number, ref: string, state: string) => `Việc ${number}, ${refWords(ref)}: ${state}`,
  ofEntry: (act: string, number: number) => `${act} việc ${number}`,
  why: 'Vì sao gợi ý như vậy?',
  empty: 'Không có việc nào trong mục lọc này.',
  noneRead: 'Chưa có việc gợi ý nào cho dự thảo này.',
  read: 'Đọc văn bản',
  readAgain: 'Đọc lại văn bản',
  readAgainDone: (open: number) =>
    open === 0 ? 'Đã đọc lại, không thấy thêm câu giao việc nào.' : `Đã đọc lại. Còn ${open} việc gợi ý chưa xem.`,
  notClear: 'Việc này còn chỗ chưa quyết định. Chọn nơi giao, thời hạn rồi nhận.',
  notNeighbours: 'Không có việc gợi ý chưa xem nào ở ngay sau để gộp.',
  cannotSplit: 'Câu này chỉ có một chữ, không tách được.',
  others: (people: string) => `${people} cũng đang mở văn bản này. Thay đổi của mỗi người hiện ra cho người kia.`,
  person: (name: string, post: string) => `${name} (${post})`,
  phoneNote: 'Trên điện thoại: đọc, nhận hoặc bỏ. Sửa đầy đủ nên làm trên máy tính, nhưng vẫn làm được ở đây.',
  doneTitle: 'Đã xem hết các việc gợi ý.',
  rest: (count: number) => `Ghi ${count} mục còn lại không phát sinh nhiệm vụ`,
  restMarked: (count: number) => `Đã ghi ${count} mục không phát sinh nhiệm vụ.`,
  restHint: (count: number) => `Còn ${count} mục chưa có nhiệm vụ. Xem lướt các mục đó trong văn bản rồi ghi.`,
  issue: 'Ban hành…',
  wantsPaper: 'Phải có văn bản',
  answersProposal: 'Trả lời kiến nghị',
  members: (name: string, count: number) => `${name} · ${count}\u00a0đơn\u00a0vị`,
  holder: (name: string, holder: string) => `${name}, đ/c ${holder}`,
  unsettled: (words: string) => `${words} (chưa rõ)`,
  generic: (words: string) => `${words} (không nêu tên cụ thể)`,
  nobody: 'Chưa có nơi chủ trì',
  splitLead: 'Chọn chỗ bắt đầu của việc thứ hai: bấm vào chữ, hoặc dùng mũi tên trái, phải.',
  splitAt: (before: string, after: string) => `Tách giữa “…${before}” và “${after}…”`,
  splitConfirm: 'Tách tại đây',
  cancel: 'Thôi',
  edge: { start: 'Kéo để dời chỗ đầu của câu giao việc', end: 'Kéo để dời chỗ cuối của câu giao việc' },
} as const

export const ENTRY_STATES: Record<EntryState, string> = {
  open: 'chưa xem',
  accepted: 'đã nhận',
  rejected: 'đã bỏ',
  marked: 'đánh dấu tay',
}

export const SHOWN_LABELS: Record<Shown | 'all', string> = {
  all: 'Tất cả',
  needs: 'Cần quyết định',
  open: 'Chưa xem',
  accepted: 'Đã nhận',
  rejected: 'Đã bỏ',
}

export const NEED_LABELS: Record<Need, string> = {
  'lead-missing': 'Chưa rõ ai chủ trì',
  'name-unknown': 'Có tên chưa rõ là cơ quan nào',
  'name-several': 'Có tên ứng với nhiều cơ quan',
  'class-empty': 'Nhóm không có đơn vị nào',
  'deadline-missing': 'Chưa có thời hạn',
  'deadline-before-paper': 'Thời hạn đứng trước ngày ban hành',
  'span-taken': 'Trùng với câu đã đánh dấu',
  'not-recipient': 'Có nơi không nằm trong Nơi nhận',
}

const ACT_WORDS: Record<Undo['act'], string> = {
  update: 'sửa',
  accept: 'nhận',
  reject: 'bỏ',
  reopen: 'xem lại',
  split: 'tách',
  merge: 'gộp',
}

/** Refs of several suggestions in one line, not endless: "mục II.1; mục II.3 và 4 việc khác". */
export function refsWords(suggestions: readonly Pick<Suggestion, 'ref'>[], limit = 4): string {
  const refs = suggestions.map(({ ref }) => refWords(ref))
  const shown = refs.slice(0, limit).join('; ')
  return refs.length > limit ? `${shown} và ${refs.length - limit} việc khác` : shown
}
