import { GROUP_LABELS, ROLE_LABELS, STATE_LABELS, TIME_LABELS } from '../../lib/labels.ts'

interface Choice {
  value: string
  label: string
}

const choices = (labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export const ATTENTION_LABELS = {
  'awaiting-check': 'Chờ xác nhận',
  unacknowledged: 'Chưa tiếp nhận',
  'late-acknowledging': 'Chậm tiếp nhận',
  'asks-extension': 'Xin gia hạn, chờ quyết định',
  'word-due': 'Chưa báo cáo kỳ này',
}

export const filterText = {
  asNow: 'Theo tên cơ quan hiện nay',
  endedBody: 'Một cơ quan đã kết thúc',
  search: 'Tìm trong câu giao việc',
  searchHint: 'Vài chữ, có dấu hay không đều được',
  time: { label: 'Thời hạn', any: 'Mọi thời hạn', choices: choices(TIME_LABELS) },
  state: { label: 'Trạng thái', any: 'Mọi trạng thái', choices: choices(STATE_LABELS) },
  role: { label: 'Vai trò', any: 'Mọi vai trò', choices: choices(ROLE_LABELS) },
  group: { label: 'Khối', any: 'Mọi khối', choices: choices(GROUP_LABELS) },
  attention: { label: 'Cần chú ý', any: 'Tất cả', choices: choices(ATTENTION_LABELS) },
  organisation: { label: 'Cơ quan', any: 'Mọi cơ quan' },
  order: {
    label: 'Sắp xếp',
    any: 'Việc gấp trước',
    choices: choices({ due: 'Hạn gần trước', assigned: 'Mới giao trước', organisation: 'Theo cơ quan' }),
  },
  period: (name: string) => `Kỳ: ${name}`,
  conclusion: 'Của một văn bản',
  regulation: 'Theo một quy chế phối hợp',
  heldIn: (year: string) => `Giao từ các cuộc họp năm ${year}`,
  locality: 'Của một địa bàn',
  mine: 'Của cơ quan tôi',
  drop: (label: string) => `Bỏ điều kiện “${label}”`,
  more: 'Lọc và sắp xếp',
} as const
