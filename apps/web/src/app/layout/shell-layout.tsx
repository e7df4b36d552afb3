import { useLocalStorage } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useIdleLock } from '../../features/session/use-idle-lock.ts'
import { useSession } from '../../features/session/use-session.ts'
import { useWaitingMarks } from '../../lib/device/waiting-marks.ts'
import { TodayContext } from '../../lib/today.ts'
import { Loading } from '../../ui/loading.tsx'
import { navEntries } from '../nav-entries.ts'
import { lockScreen, useIsScreenLocked } from '../screen-lock.ts'
import { text } from '../text.ts'
import { BottomNav } from './bottom-nav.tsx'
import { BusyLine } from './busy-line.tsx'
import { DemoBanner } from './demo-banner.tsx'
import classes from './shell-layout.module.css'
import { SideNav } from './side-nav.tsx'
import { TopBar } from './top-bar.tsx'

const LockScreen = lazy(() => import('./lock-screen.tsx'))
const OutboxSender = lazy(() => import('../../features/tasks/outbox/outbox-sender.tsx'))

/** The frame of every page: navigation left on the desk, at the bottom on the phone. */
export function Component() {
  const session = useSession()
  const { pathname } = useLocation()
  const [narrow, setNarrow] = useLocalStorage({
    key: 'side-nav-narrow',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  const entries = navEntries(session)
  const locked = useIsScreenLocked()
  const somethingWaits = useWaitingMarks().length > 0
  useIdleLock({ minutes: session.idleMinutes, locked, onLocked: lockScreen })
  return (
    <TodayContext value={session.today}>
      <a href="#content" className={classes.skip}>
        {text.skip}
      </a>
      <div className={classes.shell} data-narrow={narrow}>
        <SideNav entries={entries} narrow={narrow} onToggle={() => setNarrow(!narrow)} />
        <div className={classes.column}>
          {session.demo && <DemoBanner today={session.today} />}
          <TopBar />
          <BusyLine />
          <main id="content" tabIndex={-1} className={classes.main}>
            <Suspense key={pathname} fallback={<Loading page label={text.loading} />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
        <BottomNav entries={entries} />
      </div>
      {somethingWaits && !locked && (
        <Suspense fallback={null}>
          <OutboxSender />
        </Suspense>
      )}
      {locked && (
        <Suspense fallback={null}>
          <LockScreen person={session.person} demo={session.demo} />
        </Suspense>
      )}
      <ScrollRestoration />
    </TodayContext>
  )
}
