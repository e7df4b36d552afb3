import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
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
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={phone ? '100%' : 'lg'}
      title={entryText.editHeader}
      closeOnClickOutside={false}
      onEnterTransitionEnd={() => {
        if (field !== null) document.getElementById(`paper-${field}`)?.focus()
      }}
    >
      <HeaderForm paper={paper} onClose={onClose} />
    </Drawer>
  )
}
