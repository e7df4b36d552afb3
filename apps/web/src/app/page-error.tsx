import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { IconLock, IconMoodEmpty } from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate, useRouteError } from 'react-router'
import { describeError } from '../lib/describe-error.ts'
import { ApiError, NetworkError } from '../lib/problem.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { MessageState } from '../ui/message-state.tsx'
import { useIsScreenLocked } from './screen-lock.ts'
import { text } from './text.ts'

/** What stands in place of a page that could not be read: missing, refused, or failed. */
export function PageError() {
  const error = useRouteError()
  const client = useQueryClient()
  const navigate = useNavigate()
  const location = useLocation()
  const retry = async () => {
    await client.resetQueries({ predicate: (query) => query.state.status === 'error' })
    // going to the same address again clears the error of the page
    await navigate(location, { replace: true })
  }
  const home = <LinkButton to="/">{text.home}</LinkButton>
  if (error instanceof ApiError && error.code === 'session/locked') return <LockedPage onUnlocked={retry} />
  if (error instanceof ApiError && error.status === 404) {
    return <MessageState page icon={IconMoodEmpty} title={text.notFoundTitle} hint={text.notFoundHint} acts={home} />
  }
  if (error instanceof ApiError && error.status === 403) {
    return <MessageState page icon={IconLock} title={text.notAllowedTitle} hint={describeError(error)} acts={home} />
  }
  if (error instanceof ApiError)
    return <ErrorState page message={describeError(error)} requestId={error.requestId} onRetry={() => void retry()} />
  if (error instanceof NetworkError)
    return <ErrorState page message={describeError(error)} onRetry={() => void retry()} />
  return (
    <MessageState
      page
      tone="trouble"
      icon={IconMoodEmpty}
      title={text.updatedTitle}
      hint={hintOf(error)}
      acts={<Button onClick={() => window.location.reload()}>{text.reload}</Button>}
    />
  )
}

/** A page that was asked for while the screen was locked: read anew as soon as it is not. */
function LockedPage({ onUnlocked }: { onUnlocked: () => Promise<void> }) {
  const locked = useIsScreenLocked()
  const readAnew = useEffectEvent(() => void onUnlocked())
  // once for each unlocking, not for each drawing
  useEffect(() => {
    if (!locked) readAnew()
  }, [locked])
  return <Loading page label={text.loading} />
}

/** Without a line a page that the device does not keep cannot come; a server has it no more after an update. */
function hintOf(error: unknown): string {
  if (!isMissingChunk(error)) return text.unexpected
  return window.navigator.onLine ? text.updated : describeError(new NetworkError(error))
}

/** A page file, or its style sheet, that did not come. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof Error && /import|module|preload/i.test(error.message)
}
