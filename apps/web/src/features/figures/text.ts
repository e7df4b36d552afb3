import { formatNumber } from '../../lib/format.ts'
import { periodName } from '../../lib/period-name.ts'

export const text = {
  title: 'Số liệu',
  lead: (asOf: string) => `Phần việc chủ trì của các đơn vị trong phạm vi bạn được xem, tính đến hết ngày ${asOf}.`,
  previous: (code: string) => `Kỳ trước: ${periodName(code)}`,
  next: (code: string) => `Kỳ sau: ${periodName(code)}`,
  period: 'Kỳ',
  kind: 'Loại kỳ',
  kinds: [
    { value: 'month', label: 'Tháng' },
    { value: 'quarter', label: 'Quý' },
    { value: 'half-year', label: '6 tháng' },
    { value: 'year', label: 'Năm' },
  ],
  by: 'Xem theo',
  byOrganisation: 'Cơ quan',
  byLocality: 'Địa bàn',
  as: 'Tính cho cơ quan',
  asThen: 'Theo tên khi đó',
  asNow: 'Theo tên hiện nay',
  matrix: 'Bảng đơn vị – nhiệm vụ',
  print: 'In trang này',
  noPrevious: 'Chưa có kỳ trước để so.',
  share: (share: string) => `${share} tổng số`,
  tableOrganisation: 'Theo từng cơ quan',
  tableLocality: 'Theo từng địa bàn',
  nameOrganisation: 'Cơ quan',
  nameLocality: 'Địa bàn',
  all: 'Cộng',
  rules: 'Cách tính từng con số',
  rulesLead: 'Bấm vào một con số để mở danh sách đúng bằng ấy phần việc.',
  legend: 'Chú thích thanh màu',
  empty: 'Kỳ này chưa có phần việc nào',
  emptyHint: 'Chọn kỳ khác, hoặc ban hành kết luận để giao việc cho các đơn vị.',
  open: (count: number, measure: string, whose: string) =>
    `${formatNumber(count)} phần việc: ${measure}, ${whose}. Mở danh sách.`,
  dropConclusion: 'Bỏ điều kiện một văn bản, tính mọi văn bản',
  ofConclusion: 'Chỉ tính phần việc của một văn bản',
} as const

/** How a figure stands to the same figure of the period before. */
export function comparison(now: number, before: number, code: string): string {
  const name = periodName(code)
  if (now === before) return `Bằng ${name}.`
  const difference = formatNumber(Math.abs(now - before))
  return now > before ? `Tăng ${difference} so với ${name}.` : `Giảm ${difference} so với ${name}.`
}
