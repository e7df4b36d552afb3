import { IconDots } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { NavLink, useLocation } from 'react-router'
import type { NavEntry } from '../nav-entries.ts'
import { text } from '../text.ts'
import classes from './bottom-nav.module.css'

const MoreDrawer = lazy(() => import('./more-drawer.tsx'))

/** The phone's navigation, under the thumb. */
export function BottomNav({ entries }: { entries: readonly NavEntry[] }) {
  const { pathname } = useLocation()
  const [openedAt, setOpenedAt] = useState<string | null>(null)
  const [wasOpened, setWasOpened] = useState(false)
  const rest = entries.filter((entry) => entry.phoneLabel === undefined)
  const isAtRest = rest.some((entry) => pathname.startsWith(entry.to))
  return (
    <nav className={classes.nav} aria-label={text.navigation}>
      {entries
        .filter((entry) => entry.phoneLabel !== undefined)
        .map(({ to, phoneLabel, icon: Shape }) => (
          <NavLink key={to} to={to} className={classes.link ?? ''}>
            <Shape aria-hidden size={22} stroke={1.7} />
            <span>{phoneLabel}</span>
          </NavLink>
        ))}
      <button
        type="button"
        className={classes.link}
        data-current={isAtRest}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpened(true)
          setOpenedAt(pathname)
        }}
      >
        <IconDots aria-hidden size={22} stroke={1.7} />
        <span>{text.more}</span>
      </button>
      {wasOpened && (
        <Suspense fallback={null}>
          <MoreDrawer
            entries={rest.filter((entry) => !entry.deskOnly)}
            opened={openedAt === pathname}
            onClose={() => setOpenedAt(null)}
          />
        </Suspense>
      )}
    </nav>
  )
}
