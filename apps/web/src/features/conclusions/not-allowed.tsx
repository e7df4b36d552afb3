import { IconLock } from '@tabler/icons-react'
import { ERROR_TEXTS } from '../../lib/error-texts.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { MessageState } from '../../ui/message-state.tsx'
import { text } from './text.ts'

interface NotAllowedProps {
  title?: string
  hint?: string
  to?: string
}

/** The page is not for the post in use. */
export function NotAllowed({
  title = text.notAllowed,
  hint = ERROR_TEXTS['request/not-allowed'],
  to = paths.conclusions(),
}: NotAllowedProps) {
  return (
    <MessageState page icon={IconLock} title={title} hint={hint} acts={<LinkButton to={to}>{text.back}</LinkButton>} />
  )
}
