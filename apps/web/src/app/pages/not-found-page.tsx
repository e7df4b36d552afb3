import { IconMoodEmpty } from '@tabler/icons-react'
import { LinkButton } from '../../ui/link-button.tsx'
import { MessageState } from '../../ui/message-state.tsx'
import { text } from '../text.ts'

export function Component() {
  return (
    <MessageState
      page
      icon={IconMoodEmpty}
      title={text.notFoundTitle}
      hint={text.notFoundHint}
      acts={<LinkButton to="/">{text.home}</LinkButton>}
    />
  )
}
