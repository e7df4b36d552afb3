import { Drawer } from '@mantine/core'
import { Link } from 'react-router'
import { AccountPanel } from '../../features/session/account-panel.tsx'
import { leaveToSignIn } from '../leave-to-sign-in.ts'
import type { NavEntry } from '../nav-entries.ts'
import { text } from '../text.ts'
import classes from './more-drawer.module.css'

interface MoreDrawerProps {
  entries: readonly NavEntry[]
  opened: boolean
  onClose: () => void
}

/** On the phone: the other pages, then the account. */
export default function MoreDrawer({ entries, opened, onClose }: MoreDrawerProps) {
  return (
    <Drawer opened={opened} onClose={onClose} position="bottom" size="auto" title={text.moreTitle}>
      <ul className={classes.list}>
        {entries.map(({ to, label, icon: Shape }) => (
          <li key={to}>
            <Link to={to} className={classes.link} onClick={onClose}>
              <Shape aria-hidden size={22} stroke={1.7} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <AccountPanel onSignedOut={leaveToSignIn} onMoved={onClose} />
    </Drawer>
  )
}
