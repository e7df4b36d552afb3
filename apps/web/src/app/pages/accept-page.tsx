import { IconLinkOff } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useNavigate, useRouteError } from 'react-router'
import { AcceptForm } from '../../features/account/accept-form.tsx'
import { text } from '../../features/account/text.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { ApiError } from '../../lib/problem.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Logo } from '../../ui/logo.tsx'
import { MessageState } from '../../ui/message-state.tsx'
import { PageError } from '../page-error.tsx'
import { text as appText } from '../text.ts'
import classes from './accept-page.module.css'

/** Where a one-time link leads: its token stands after the #, which browsers send to nobody. */
export function Component() {
  const navigate = useNavigate()
  const [token] = useState(() => window.location.hash.slice(1))
  const goOn = () => {
    void notify(text.passwordSet)
    void navigate(paths.signIn(), { replace: true })
  }
  return (
    <main className={classes.page}>
      <title>{`${appText.acceptTitle} · ${appText.product}`}</title>
      <div className={classes.sheet}>
        <Logo size={40} />
        <h1 className={classes.title}>{appText.acceptTitle}</h1>
        <Suspense fallback={<Loading />}>
          <AcceptForm token={token} onDone={goOn} />
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
      <MessageState
        page
        icon={IconLinkOff}
        title={text.linkOverTitle}
        hint={text.linkOver}
        acts={<LinkButton to={paths.signIn()}>{text.toSignIn}</LinkButton>}
      />
    </main>
  )
}
