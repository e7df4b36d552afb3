import { paths } from '../lib/paths.ts'

/** The parts of one meeting's page, in the order a meeting goes through them. */
export const MEETING_TABS: readonly { label: string; to: (id: string) => string }[] = [
  { label: 'Cuộc họp', to: (id) => paths.meeting(id) },
  { label: 'Chuẩn bị', to: (id) => paths.prepareMeeting(id) },
  { label: 'Kiểm điểm kỳ trước', to: (id) => paths.lookBack(id) },
  { label: 'Điểm danh', to: (id) => paths.attendMeeting(id) },
  { label: 'Ghi chép', to: (id) => paths.recordMeeting(id) },
]
