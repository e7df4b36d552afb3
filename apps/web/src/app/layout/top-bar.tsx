import { IconUserCircle } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { NoticeBell } from '../../features/notices/notice-bell.tsx'
import { PostChooser } from '../../features/session/post-chooser.tsx'
import { useSession } from '../../features/session/use-session.ts'
import { Logo } from '../../ui/logo.tsx'
import { text } from '../text.ts'
import classes from './top-bar.module.css'

const AccountDrawer = lazy(() => import('./account-drawer.tsx'))

/** Who one is here: territory, post in use, account. */
export function TopBar() {
  const { person, territoryName, duty } = useSession()
  const [opened, setOpened] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <section className={classes.bar} aria-label={text.you}>
      <Link to="/" className={classes.logo} aria-label={text.product}>
        <Logo size={30} />
      </Link>
      <PostChooser />
      <span className={classes.territory}>{territoryName}</span>
      {duty === null && <NoticeBell />}
      <button
        type="button"
        className={classes.account}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpened(true)
          setOpened(true)
        }}
      >
        <IconUserCircle aria-hidden size={22} stroke={1.6} />
        <span className={classes.name}>{person.fullName}</span>
      </button>
      {wasOpened && (
        <Suspense fallback={null}>
          <AccountDrawer opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </section>
  )
}
