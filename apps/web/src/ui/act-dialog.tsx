import { Modal } from '@mantine/core'
import { useMediaQuery, useWindowEvent } from '@mantine/hooks'
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
  // by hand: a calendar opened inside takes its own Escape first
  useWindowEvent('keydown', (event) => {
    if (opened && event.key === 'Escape') onClose()
  })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      fullScreen={phone}
      // one frame later: only then has the dialog let go of the keyboard
      {...(onClosed ? { onExitTransitionEnd: () => requestAnimationFrame(onClosed) } : {})}
      size="lg"
      radius={phone ? 0 : 'md'}
      closeOnClickOutside={false}
      closeOnEscape={false}
      // pulled down too far, the form is not taken for a page to be loaded anew
      styles={{ content: { overscrollBehavior: 'contain' } }}
    >
      {children}
    </Modal>
  )
}
