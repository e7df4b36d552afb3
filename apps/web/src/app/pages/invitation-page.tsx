import { IconLinkOff } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useRouteError } from 'react-router'
import { GuestView } from '../../features/invitations/guest-view.tsx'
import { text } from '../../features/invitations/text.ts'
import { ApiError } from '../../lib/problem.ts'
import { Loading } from '../../ui/loading.tsx'
import { Logo } from '../../ui/logo.tsx'
import { MessageState } from '../../ui/message-state.tsx'
import { PageError } from '../page-error.tsx'
import { text as appText } from '../text.ts'
import classes from './accept-page.module.css'

/** Where a guest's link leads: its token stands after the #, which browsers send to nobody. */
export function Component() {
  const [token] = useState(() => window.location.hash.slice(1))
  return (
    <main className={classes.page}>
      <title>{`${text.guestTitle} · ${appText.product}`}</title>
      <div className={classes.sheet}>
        <Logo size={40} />
        <h1 className={classes.title}>{text.guestTitle}</h1>
        <Suspense fallback={<Loading />}>
          <GuestView token={token} />
        </Suspense>
      </div>
    </main>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (!(error instanceof ApiError) || error.status >= 500) return <PageError />
  return (
    <main className={classes.page}>
      <MessageState page icon={IconLinkOff} title={text.linkOver} hint={text.linkOverHint} />
    </main>
  )
}
