import type { Tally } from '@phoihop/contract/figures'

export type Measure = keyof Tally

interface MeasureWords {
  /** the head of its column */
  short: string
  /** its name in a sentence and on a tile */
  name: string
  /** how it is counted, in one sentence */
  rule: string
  /** what to ask the list for, so that it gives exactly this number */
  filter: Record<string, string>
}

/** Each figure: its words, its rule, and the filter of the list that makes it. */
export const MEASURES: Record<Measure, MeasureWords> = {
  total: {
    short: 'Tổng số',
    name: 'Tổng số phần việc',
    rule: 'Số phần việc chủ trì đã giao đến ngày xem, chưa kết thúc trước đầu kỳ; việc chuyển từ kỳ trước sang có tính, việc đã rút không tính.',
    filter: {},
  },
  'done-in-time': {
    short: 'Xong đúng hạn',
    name: 'Hoàn thành đúng hạn',
    rule: 'Đã được xác nhận hoàn thành, và ngày đơn vị báo xong không quá ngày cuối của thời hạn.',
    filter: { time: 'done-in-time' },
  },
  'done-late': {
    short: 'Xong sau hạn',
    name: 'Hoàn thành sau hạn',
    rule: 'Đã được xác nhận hoàn thành, nhưng ngày đơn vị báo xong sau ngày cuối của thời hạn.',
    filter: { time: 'done-late' },
  },
  'done-undated': {
    short: 'Xong, không hạn',
    name: 'Hoàn thành (không ấn định hạn)',
    rule: 'Đã được xác nhận hoàn thành, văn bản không ấn định ngày cuối.',
    filter: { time: 'done-undated' },
  },
  'in-time': {
    short: 'Trong hạn',
    name: 'Trong hạn',
    rule: 'Chưa hoàn thành, còn hơn 3 ngày đến ngày cuối, hoặc đã báo xong đúng hạn và chờ xác nhận.',
    filter: { time: 'in-time' },
  },
  'due-soon': {
    short: 'Sắp đến hạn',
    name: 'Sắp đến hạn',
    rule: 'Chưa báo xong và còn từ 0 đến 3 ngày đến ngày cuối.',
    filter: { time: 'due-soon' },
  },
  overdue: {
    short: 'Quá hạn',
    name: 'Quá hạn',
    rule: 'Chưa được xác nhận hoàn thành và đã qua ngày cuối, hoặc báo xong sau ngày cuối mà chưa được xác nhận.',
    filter: { time: 'overdue' },
  },
  'no-deadline': {
    short: 'Chưa ấn định hạn',
    name: 'Chưa ấn định hạn',
    rule: 'Chưa hoàn thành và văn bản không ấn định ngày cuối.',
    filter: { time: 'no-deadline' },
  },
  awaitingCheck: {
    short: 'Chờ xác nhận',
    name: 'Chờ xác nhận',
    rule: 'Đơn vị đã báo hoàn thành, nơi giao chưa xác nhận; nằm trong các số trên.',
    filter: { attention: 'awaiting-check' },
  },
  unacknowledged: {
    short: 'Chưa tiếp nhận',
    name: 'Chưa tiếp nhận',
    rule: 'Đã giao mà đơn vị chưa bấm tiếp nhận; nằm trong các số trên.',
    filter: { attention: 'unacknowledged' },
  },
}

/** The columns of the table: the sum, its parts in time, then two that cut across. */
export const COLUMNS: readonly Measure[] = [
  'total',
  'done-in-time',
  'done-late',
  'done-undated',
  'in-time',
  'due-soon',
  'overdue',
  'no-deadline',
  'awaitingCheck',
  'unacknowledged',
]

/** The parts whose sum is the total, in the order of the bar. */
export const PARTS = [
  'done-in-time',
  'done-undated',
  'done-late',
  'in-time',
  'no-deadline',
  'due-soon',
  'overdue',
] as const

export const TILES: readonly Measure[] = [
  'total',
  'done-in-time',
  'done-late',
  'due-soon',
  'overdue',
  'awaitingCheck',
  'unacknowledged',
]
