import type { SuccessionKind } from '@phoihop/domain/successions/succession-kinds'

/** The words for what became of bodies, shown by one body and by the list of all. */
export const SUCCESSION_LABELS: Record<SuccessionKind, string> = {
  rename: 'Đổi tên',
  merge: 'Sáp nhập',
  split: 'Chia',
  dissolve: 'Giải thể',
  transfer: 'Chuyển trực thuộc',
}

export const SUCCESSION_FACTS = {
  on: 'Ngày hiệu lực',
  kind: 'Việc',
  before: 'Trước',
  after: 'Sau',
  basis: 'Căn cứ',
  nobody: 'Không có cơ quan kế thừa',
}
