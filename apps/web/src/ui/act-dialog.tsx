import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'

interface ActDialogProps {
  opened: boolean
  title: string
  onClose: () => void
  /** told when the dialog has gone */
  onClosed?: () => void
  children: ReactNode
}

/** One act in a dialog; the whole screen on the phone. Focus goes back to where it came from. */
export function ActDialog({ opened, title, onClose, onClosed, children }: ActDialogProps) {
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      fullScreen={phone}
      {...(onClosed ? { onExitTransitionEnd: onClosed } : {})}
      size="lg"
      radius={phone ? 0 : 'md'}
      closeOnClickOutside={false}
      // by hand: a list or calendar opened inside takes its own Escape first
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {children}
    </Modal>
  )
}
