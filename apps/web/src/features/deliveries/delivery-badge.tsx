import type { Delivery } from '@phoihop/contract/deliveries'
import { type Icon, IconMail, IconMailCheck, IconMailOpened } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { STATE_LABELS } from './text.ts'

const LOOKS: Record<Delivery['state'], { tone: Tone; icon: Icon }> = {
  unopened: { tone: 'soon', icon: IconMail },
  opened: { tone: 'going', icon: IconMailOpened },
  acknowledged: { tone: 'done', icon: IconMailCheck },
}

/** Whether a body opened and acknowledged what it was sent. */
export function DeliveryBadge({ state }: { state: Delivery['state'] }) {
  return <StatusBadge {...LOOKS[state]} label={STATE_LABELS[state]} />
}
