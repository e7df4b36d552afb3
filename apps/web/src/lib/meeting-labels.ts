import type { Attendee, Meeting } from '@phoihop/contract/meetings'
import { formatDay } from './format.ts'

/** The words for what is stored of meetings, shown by meetings and by the papers that conclude them. */
export const MEETING_KIND_LABELS: Record<Meeting['kind'], string> = {
  weekly: 'Giao ban tuần',
  monthly: 'Giao ban tháng',
  quarterly: 'Giao ban quý',
  thematic: 'Giao ban chuyên đề ngành dọc',
  'half-year-review': 'Sơ kết 6 tháng',
  'year-review': 'Tổng kết năm',
  'regulation-review': 'Kiểm điểm quy chế phối hợp',
  other: 'Họp khác',
}

export const MEETING_MODE_LABELS: Record<NonNullable<Meeting['mode']>, string> = {
  'in-person': 'Tập trung',
  online: 'Trực tuyến',
  hybrid: 'Trực tiếp kết hợp trực tuyến',
}

export const MEETING_STATE_LABELS: Record<Meeting['state'], string> = {
  planned: 'Dự kiến',
  called: 'Đã mời họp',
  open: 'Đang họp',
  closed: 'Đã họp',
  cancelled: 'Đã hủy',
}

export const TIER_LABELS: Record<NonNullable<Attendee['tierCode']> | 'none', string> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  village: 'Thôn, ấp',
  none: 'Không ghi cấp',
}

export const SEAT_ROLE_LABELS: Record<Attendee['role'], string> = {
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  member: 'Thành viên',
  guest: 'Khách mời',
  directing: 'Dự để chỉ đạo',
}

/** `8:00–11:30 ngày 11/7/2017`; without hours the day alone. */
export function meetingTime({ heldOn, beginsAt, endsAt }: Pick<Meeting, 'heldOn' | 'beginsAt' | 'endsAt'>): string {
  const day = formatDay(heldOn)
  if (beginsAt === null) return `ngày ${day}`
  return `${beginsAt}${endsAt === null ? '' : `–${endsAt}`} ngày ${day}`
}
