import type { SessionView } from '@phoihop/contract/session'
import {
  type Icon,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCalendarMonth,
  IconCalendarRepeat,
  IconChartBar,
  IconChecklist,
  IconFileCertificate,
  IconFileText,
  IconHistory,
  IconInbox,
  IconListNumbers,
  IconMailbox,
  IconMessageQuestion,
  IconSettings,
  IconSpeakerphone,
  IconUsers,
} from '@tabler/icons-react'
import { paths } from '../lib/paths.ts'

export interface NavEntry {
  to: string
  label: string
  icon: Icon
  /** its name on the phone's bar; without one it stands under "Thêm" */
  phoneLabel?: string
  /** those of one group stand together under its name */
  group?: string
  /** on the phone it is reached from a tab of its group's pages */
  deskOnly?: true
}

const ENTRIES: readonly NavEntry[] = [
  { to: paths.myWork(), label: 'Việc của tôi', icon: IconInbox, phoneLabel: 'Của tôi' },
  { to: paths.assignments(), label: 'Nhiệm vụ', icon: IconChecklist, phoneLabel: 'Nhiệm vụ' },
  { to: paths.urgings(), label: 'Đôn đốc', icon: IconSpeakerphone },
  { to: paths.conclusions(), label: 'Kết luận', icon: IconFileText, phoneLabel: 'Kết luận' },
  { to: paths.deliveries(), label: 'Văn bản đến', icon: IconMailbox },
  { to: paths.figures(), label: 'Số liệu', icon: IconChartBar, phoneLabel: 'Số liệu' },
  { to: paths.calendar(), label: 'Lịch họp', icon: IconCalendarMonth, group: 'Họp' },
  { to: paths.meetings(), label: 'Cuộc họp', icon: IconCalendarEvent, group: 'Họp' },
  { to: paths.allSeries(), label: 'Loạt giao ban', icon: IconCalendarRepeat, group: 'Họp', deskOnly: true },
  { to: paths.regulations(), label: 'Quy chế phối hợp', icon: IconFileCertificate, group: 'Họp', deskOnly: true },
  { to: paths.proposals(), label: 'Kiến nghị', icon: IconMessageQuestion },
  { to: paths.organisations(), label: 'Cơ quan', icon: IconBuildingCommunity },
  { to: paths.people(), label: 'Cán bộ', icon: IconUsers },
]

const BOOKS: NavEntry = { to: paths.numberBooks(), label: 'Sổ văn bản', icon: IconListNumbers }

const AUDIT: NavEntry = { to: paths.audit(), label: 'Nhật ký', icon: IconHistory }

const SETTINGS: NavEntry = { to: paths.settings(), label: 'Cài đặt', icon: IconSettings }

/** The pages the post in use may open. */
export function navEntries(session: SessionView): readonly NavEntry[] {
  if (session.duty !== null) return []
  const { readNumberBooks } = session.can
  return [
    ...ENTRIES,
    ...(readNumberBooks ? [BOOKS] : []),
    ...(session.can.readAudit ? [AUDIT] : []),
    ...(session.can.administer ? [SETTINGS] : []),
  ]
}
