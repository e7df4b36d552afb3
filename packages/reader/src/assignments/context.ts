import type { FoundDeadline } from '@phoihop/domain/deadlines/found-deadline'
import type { Name } from '../names/name.ts'
import type { Force } from '../reading.ts'

/** What an item takes from the headings and introductions above it. */
export type Context = {
  leads: Name[] | null
  force: Force | null
  /** An introduction may address several, each with its own verb: "yêu cầu các phòng … và đề nghị Mặt trận …". */
  options: { leads: Name[]; force: Force | null }[]
  deadline: FoundDeadline | null
  answersProposal: boolean
  /** Below a heading that looks back: only express orders count. */
  looksBack: boolean
  /** Below "… thực hiện các nội dung sau:": every item is work, whatever it begins with. */
  isIntroduced: boolean
}

export const NO_CONTEXT: Context = {
  leads: null,
  force: null,
  options: [],
  deadline: null,
  answersProposal: false,
  looksBack: false,
  isIntroduced: false,
}
