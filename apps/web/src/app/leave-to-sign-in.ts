import { paths } from '../lib/paths.ts'

/** Goes to the sign-in page, keeping the way back. A full load: nothing of the earlier person stays in memory. */
export function leaveToSignIn(): void {
  const { pathname, search, hash } = window.location
  if (pathname === paths.signIn()) return
  window.location.assign(paths.signIn(pathname === '/' ? undefined : `${pathname}${search}${hash}`))
}
