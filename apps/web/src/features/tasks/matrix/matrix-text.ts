import type { Matrix } from '@phoihop/contract/task-matrix'
import { formatDay, formatNumber } from '../../../lib/format.ts'

type Tally = Matrix['total']

export const doneOf = (tally: Tally): number => tally['done-in-time'] + tally['done-late'] + tally['done-undated']

export const matrixText = {
  title: 'Bảng đơn vị – nhiệm vụ',
  lead: (asOf: string) => `Tính đến hết ngày ${formatDay(asOf)}:`,
  open: 'Xem dạng bảng đơn vị – nhiệm vụ',
  list: 'Xem dạng danh sách',
  turn: 'Xoay bảng',
  print: 'In khổ A3',
  workbook: 'Xuất Excel',
  grid: 'Bảng đơn vị – nhiệm vụ. Dùng các phím mũi tên để đi giữa các ô, Enter để mở.',
  units: 'Đơn vị',
  tasks: 'Nhiệm vụ',
  nothing: 'Không giao việc này',
  nothingShort: '',
  coordinating: 'phối hợp',
  empty: 'Không có phần việc nào như vậy',
  emptyHint: 'Bớt điều kiện lọc, hoặc chọn văn bản, kỳ khác.',
  tooLarge: 'Bảng này quá rộng để đọc được',
  tooLargeHint: ({ units, tasks }: { units: number; tasks: number }) =>
    `Có ${formatNumber(units)} đơn vị và ${formatNumber(tasks)} nhiệm vụ. Chọn một văn bản, một kỳ hoặc một nhóm cơ quan để thu hẹp.`,
  legend: 'Chú thích',
  blankCell: 'Ô trống: không giao cho đơn vị',
  blankFiltered: 'Ô trống: không giao cho đơn vị, hoặc không khớp điều kiện lọc',
  choose: { units: 'Chọn đơn vị', tasks: 'Chọn nhiệm vụ' },
  before: 'Trước',
  after: 'Sau',
  total: 'Cộng',
  done: 'Xong',
  late: 'Quá hạn',
  sheet: (n: number, of: number) => (of === 1 ? '' : ` (tờ ${n}/${of})`),
} as const

/** "5/12 xong, 3 quá hạn" */
export function tallyWords(tally: Tally): string {
  const parts = [`${formatNumber(doneOf(tally))}/${formatNumber(tally.total)} xong`]
  if (tally.overdue > 0) parts.push(`${formatNumber(tally.overdue)} quá hạn`)
  return parts.join(', ')
}

/** The whole table in one sentence. */
export function sumSentence({ total, size }: Pick<Matrix, 'total' | 'size'>): string {
  const bodies = `${formatNumber(size.units)} đơn vị, ${formatNumber(size.tasks)} nhiệm vụ`
  return `${bodies}, ${formatNumber(total.total)} phần việc: ${formatNumber(doneOf(total))} đã xong, ${formatNumber(total.overdue)} quá hạn, ${formatNumber(total.awaitingCheck)} chờ xác nhận, ${formatNumber(total.unacknowledged)} chưa tiếp nhận.`
}
