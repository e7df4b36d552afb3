import { Button } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { MessageState } from './message-state.tsx'

interface ErrorStateProps {
  message: string
  onRetry: () => void
  /** the number under which the server logged it, for who helps */
  requestId?: string
  /** it is all the page shows */
  page?: boolean
}

/** Something went wrong while reading: the sentence, and a way to try again. */
export function ErrorState({ message, onRetry, requestId, page = false }: ErrorStateProps) {
  return (
    <MessageState
      page={page}
      tone="trouble"
      icon={IconCloudOff}
      title="Chưa tải được nội dung"
      hint={requestId ? `${message} Mã để báo người hỗ trợ: ${requestId}.` : message}
      acts={<Button onClick={onRetry}>Thử lại</Button>}
    />
  )
}
