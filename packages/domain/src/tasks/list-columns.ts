/** The columns a list of assignments can show, in the order they stand in; `task` is always there. */
export const LIST_COLUMNS = [
  'task',
  'organisation',
  'deadline',
  'state',
  'role',
  'force',
  'percent',
  'late',
  'assigned',
  'acknowledged',
  'completed',
  'accepted',
  'occurrence',
  'review',
  'field',
] as const
export type ListColumn = (typeof LIST_COLUMNS)[number]

export const USUAL_COLUMNS: readonly ListColumn[] = ['task', 'organisation', 'deadline', 'state']

/** The heads, on the page and in Excel. */
export const COLUMN_HEADS: Record<ListColumn, string> = {
  task: 'Câu giao việc',
  organisation: 'Đơn vị',
  deadline: 'Thời hạn',
  state: 'Trạng thái',
  role: 'Vai trò',
  force: 'Mức độ giao',
  percent: 'Tiến độ (%)',
  late: 'Số ngày quá hạn',
  assigned: 'Ngày giao',
  acknowledged: 'Ngày tiếp nhận',
  completed: 'Ngày báo xong',
  accepted: 'Ngày xác nhận',
  occurrence: 'Kỳ',
  review: 'Ngày xem lại',
  field: 'Lĩnh vực',
}

/** Columns as an address names them: `task,state` → in their own order, the sentence first; what is none is left out. */
export function parseColumns(text: string | undefined): readonly ListColumn[] {
  const named = new Set((text ?? '').split(','))
  const found = LIST_COLUMNS.filter((column) => column !== 'task' && named.has(column))
  return found.length === 0 ? USUAL_COLUMNS : ['task', ...found]
}
