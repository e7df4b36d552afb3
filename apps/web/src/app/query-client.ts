import { paths } from '../lib/paths.ts'
import { NetworkError } from '../lib/problem.ts'
import { createQueryClient } from '../lib/query-client.ts'
import { leaveToSignIn } from './leave-to-sign-in.ts'
import { lockScreen } from './screen-lock.ts'

export const queryClient = createQueryClient(leaveToSignIn, (code) => {
  if (code === 'session/locked') lockScreen()
  else if (window.location.pathname !== paths.account()) window.location.assign(paths.account())
})

// the line is back: what could not be read is read now
window.addEventListener('online', () => {
  void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.error instanceof NetworkError })
})
