import { IconUserExclamation } from '@tabler/icons-react'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { text } from './text.ts'

/** The lead says that the unit has not coordinated. */
export function CoordinationBadge() {
  return <StatusBadge tone="soon" icon={IconUserExclamation} label={text.notCoordinated} />
}
