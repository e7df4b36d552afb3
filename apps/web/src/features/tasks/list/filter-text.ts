import { FORCE_LABELS, GROUP_LABELS, ROLE_LABELS, STATE_LABELS, TIME_LABELS } from '../../../lib/labels.ts'

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
    choices: choices({
      due: 'Hạn gần trước',
      late: 'Quá hạn lâu nhất trước',
      assigned: 'Mới giao trước',
      organisation: 'Theo cơ quan',
      paper: 'Theo văn bản',
    }),
  },
  period: (name: string) => `Kỳ: ${name}`,
  conclusion: 'Của một văn bản',
  regulation: 'Theo một quy chế phối hợp',
  heldIn: (year: string) => `Giao từ các cuộc họp năm ${year}`,
  locality: 'Của một địa bàn',
  mine: 'Của cơ quan tôi',
  drop: (label: string) => `Bỏ điều kiện “${label}”`,
  force: { label: 'Mức độ giao', any: 'Mọi mức độ', choices: choices(FORCE_LABELS) },
  urged: {
    label: 'Đôn đốc',
    any: 'Tất cả',
    choices: [
      { value: '1', label: 'Đã đôn đốc' },
      { value: '2', label: 'Đôn đốc lần 2 trở lên' },
      { value: '3', label: 'Đôn đốc lần 3 trở lên' },
    ],
  },
  waived: { label: 'Miễn xác nhận', any: 'Tất cả', choices: [{ value: 'true', label: 'Chỉ việc được miễn' }] },
  paper: { label: 'Văn bản', any: 'Mọi văn bản' },
  field: { label: 'Lĩnh vực', any: 'Mọi lĩnh vực' },
  classCode: { label: 'Nhóm cơ quan', any: 'Mọi nhóm' },
  line: { label: 'Ngành dọc', any: 'Mọi ngành' },
  commune: { label: 'Xã', any: 'Mọi nơi' },
  person: { label: 'Người được phân công', any: 'Mọi người' },
  periodOf: { label: 'Kỳ', any: 'Mọi lúc' },
  units: (count: number) => `${count} đơn vị đã chọn`,
  more: 'Thêm điều kiện',
  less: 'Bớt điều kiện',
} as const
