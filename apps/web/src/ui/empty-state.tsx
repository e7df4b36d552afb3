import { IconChecklist } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { MessageState } from './message-state.tsx'

/** A list with nothing in it: says why and what to do. */
export function EmptyState({ title, hint, acts }: { title: string; hint: string; acts?: ReactNode }) {
  return <MessageState icon={IconChecklist} title={title} hint={hint} acts={acts} />
}
