import type { Answer, ProposalMove, ProposalRow } from '@phoihop/contract/proposal-shapes'

export const STATE_LABELS: Record<ProposalRow['state'], string> = {
  unanswered: 'Chưa trả lời',
  unclear: 'Cần làm rõ',
  'no-opinion': 'Đã trả lời, chưa có phản hồi',
  satisfied: 'Đã trả lời thỏa đáng',
  dissatisfied: 'Chưa thỏa đáng',
  joined: 'Đã gộp',
  withdrawn: 'Đã rút',
}

export const ANSWER_TIME_LABELS: Record<ProposalRow['time'], string> = {
  'in-time': 'Trong hạn trả lời',
  'due-soon': 'Sắp đến hạn trả lời',
  overdue: 'Quá hạn trả lời',
  stopped: 'Dừng hạn chờ làm rõ',
  none: 'Không còn chờ trả lời',
}

export const KIND_LABELS: Record<Answer['kind'], string> = {
  written: 'Trả lời bằng văn bản',
  task: 'Giao nhiệm vụ',
  study: 'Sẽ nghiên cứu',
  outside: 'Ngoài thẩm quyền',
  refused: 'Không tiếp thu',
  general: 'Trả lời chung, chưa có việc cụ thể',
}

export const SOURCE_LABELS: Record<ProposalRow['source'], string> = {
  own: 'Đơn vị tự nêu',
  report: 'Báo cáo của đơn vị',
  meeting: 'Tại cuộc họp',
  letter: 'Đơn, công văn',
}

export const MOVE_LABELS: Record<ProposalMove['act'], string> = {
  raise: 'Nêu kiến nghị',
  clarify: 'Đề nghị làm rõ',
  explain: 'Làm rõ',
  agree: 'Đồng ý với trả lời',
  dissatisfied: 'Chưa thỏa đáng',
  'raise-again': 'Nêu lại',
  withdraw: 'Rút kiến nghị',
  join: 'Gộp kiến nghị',
  split: 'Tách ra',
  agenda: 'Đưa vào chương trình họp',
  'off-agenda': 'Đưa ra khỏi chương trình họp',
  address: 'Giao trả lời',
  correct: 'Sửa nội dung',
  answer: 'Công bố trả lời',
  forward: 'Chuyển cơ quan có thẩm quyền',
}
