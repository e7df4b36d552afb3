import { IconLock } from '@tabler/icons-react'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { MessageState } from '../../ui/message-state.tsx'
import { text } from './text.ts'

/** The page is for administrators. */
export function NotAdministrator() {
  return (
    <MessageState
      page
      icon={IconLock}
      title={text.notAllowed}
      hint={text.notAllowedHint}
      acts={<LinkButton to={paths.organisations()}>{text.organisations}</LinkButton>}
    />
  )
}
