import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect } from 'react'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { entryText } from '../enter/entry-text.ts'
import { HeaderForm } from './header-form-view.tsx'

interface HeaderDrawerProps {
  paper: Conclusion
  opened: boolean
  /** the input that gets the keyboard */
  field?: string | null
  onClose: () => void
}

/** The header of a draft, to be changed beside its text. */
export function HeaderDrawer({ paper, opened, field = null, onClose }: HeaderDrawerProps) {
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  useFocus(opened ? field : null)
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={phone ? '100%' : 'lg'}
      title={entryText.editHeader}
      closeOnClickOutside={false}
    >
      <HeaderForm paper={paper} onClose={onClose} />
    </Drawer>
  )
}

/** The drawer takes the keyboard for itself first, a moment after it has opened. */
const DRAWER_MS = 300

function useFocus(field: string | null): void {
  useEffect(() => {
    if (field === null) return
    const timer = setTimeout(() => document.getElementById(`paper-${field}`)?.focus(), DRAWER_MS)
    return () => clearTimeout(timer)
  }, [field])
}
