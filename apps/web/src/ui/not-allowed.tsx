import { IconLock } from '@tabler/icons-react'
import { LinkButton } from './link-button.tsx'
import { MessageState } from './message-state.tsx'

interface NotAllowedProps {
  title: string
  hint: string
  /** the page to go on from */
  to: string
  back: string
}

/** The page is not for the post in use: says so, and where to go on. */
export function NotAllowed({ title, hint, to, back }: NotAllowedProps) {
  return <MessageState page icon={IconLock} title={title} hint={hint} acts={<LinkButton to={to}>{back}</LinkButton>} />
}
