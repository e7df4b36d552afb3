import type { Conclusion } from '@phoihop/contract/conclusions'
import type { Desk } from './use-desk.ts'
import type { DeskActs } from './use-desk-acts.ts'
import type { Lighting } from './use-lighting.ts'
import type { MarkingActs } from './use-marking.ts'

/** What the parts of the desk share. */
export interface DeskView {
  paper: Conclusion
  desk: Desk
  acts: DeskActs
  marking: MarkingActs
  lighting: Lighting
  /** the list stands above the text, buttons are for a thumb */
  phone: boolean
  onHelp: () => void
  onHeader: () => void
  onIssue: () => void
}
