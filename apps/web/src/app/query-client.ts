import { paths } from '../lib/paths.ts'
import { createQueryClient } from '../lib/query-client.ts'
import { leaveToSignIn } from './leave-to-sign-in.ts'
import { lockScreen } from './screen-lock.ts'

export const queryClient = createQueryClient(leaveToSignIn, (code) => {
  if (code === 'session/locked') lockScreen()
  else if (window.location.pathname !== paths.account()) window.location.assign(paths.account())
})
