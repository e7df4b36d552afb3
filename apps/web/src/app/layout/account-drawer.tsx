import { Drawer } from '@mantine/core'
import { AccountPanel } from '../../features/session/account-panel.tsx'
import { leaveToSignIn } from '../leave-to-sign-in.ts'
import { text } from '../text.ts'

/** On the desk: the account, from the right. */
export default function AccountDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="sm" title={text.account}>
      <AccountPanel onSignedOut={leaveToSignIn} onMoved={onClose} />
    </Drawer>
  )
}
