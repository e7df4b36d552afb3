import { Suspense } from 'react'
import { Outlet } from 'react-router'
import { useSession } from '../../features/session/use-session.ts'
import { TodayContext } from '../../lib/today.ts'
import { Loading } from '../../ui/loading.tsx'
import { text } from '../text.ts'

/** The frame of what is projected in a room: nothing but the page. It is not locked for nobody touching it. */
export function Component() {
  const { today } = useSession()
  return (
    <TodayContext value={today}>
      <Suspense fallback={<Loading page label={text.loading} />}>
        <Outlet />
      </Suspense>
    </TodayContext>
  )
}
