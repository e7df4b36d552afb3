import type { SessionView } from '@phoihop/contract/session'
import {
  type Icon,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconHistory,
  IconInbox,
  IconUsers,
} from '@tabler/icons-react'
import { paths } from '../lib/paths.ts'

export interface NavEntry {
  to: string
  label: string
  icon: Icon
  /** stands on the phone's bar; the rest is under "Thêm" */
  onPhone: boolean
}

const ENTRIES: readonly NavEntry[] = [
  { to: paths.myWork(), label: 'Việc của tôi', icon: IconInbox, onPhone: true },
  { to: paths.assignments(), label: 'Nhiệm vụ', icon: IconChecklist, onPhone: true },
  { to: paths.conclusions(), label: 'Kết luận', icon: IconFileText, onPhone: true },
  { to: paths.figures(), label: 'Số liệu', icon: IconChartBar, onPhone: true },
  { to: paths.meetings(), label: 'Cuộc họp', icon: IconCalendarEvent, onPhone: false },
  { to: paths.organisations(), label: 'Cơ quan', icon: IconBuildingCommunity, onPhone: false },
  { to: paths.people(), label: 'Cán bộ', icon: IconUsers, onPhone: false },
]

const AUDIT: NavEntry = { to: paths.audit(), label: 'Nhật ký', icon: IconHistory, onPhone: false }

/** The pages the post in use may open. */
export function navEntries(session: SessionView): readonly NavEntry[] {
  return session.can.readAudit ? [...ENTRIES, AUDIT] : ENTRIES
}
