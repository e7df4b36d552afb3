import { redirect } from 'react-router'
import { sessionQueries } from '../features/session/api.ts'
import { paths } from '../lib/paths.ts'
import { ApiError, NetworkError } from '../lib/problem.ts'
import { homePath } from './home-path.ts'
import { queryClient } from './query-client.ts'

/** Reads the session before a page is drawn; without one: to the sign-in page, keeping the way back. */
export async function requireSession({ request }: { request: Request }) {
  const { pathname, search } = new URL(request.url)
  if (!(await hasSession())) return redirect(paths.signIn(`${pathname}${search}${window.location.hash}`))
  const { duty } = await queryClient.ensureQueryData(sessionQueries.current())
  return duty !== null && pathname !== paths.account() ? redirect(paths.account()) : null
}

export async function goHome() {
  if (!(await hasSession())) return redirect(paths.signIn())
  return redirect(homePath(await queryClient.ensureQueryData(sessionQueries.current())))
}

async function hasSession(): Promise<boolean> {
  try {
    await queryClient.ensureQueryData(sessionQueries.current())
    return true
  } catch (error) {
    // a locked session reloaded has no page to cover: signing in again opens a new one
    if (error instanceof ApiError && error.status === 401) return false
    // without a line: as the device keeps it
    if (error instanceof NetworkError && queryClient.getQueryData(sessionQueries.current().queryKey)) return true
    throw error
  }
}
