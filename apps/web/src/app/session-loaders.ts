import { redirect } from 'react-router'
import { sessionQueries } from '../features/session/api.ts'
import { paths } from '../lib/paths.ts'
import { ApiError } from '../lib/problem.ts'
import { homePath } from './home-path.ts'
import { queryClient } from './query-client.ts'

/** Reads the session before a page is drawn; without one: to the sign-in page, keeping the way back. */
export async function requireSession({ request }: { request: Request }) {
  const { pathname, search } = new URL(request.url)
  return (await hasSession()) ? null : redirect(paths.signIn(`${pathname}${search}${window.location.hash}`))
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
    if (error instanceof ApiError && error.code === 'session/missing') return false
    throw error
  }
}
