import { createQueryClient } from '../lib/query-client.ts'
import { leaveToSignIn } from './leave-to-sign-in.ts'

export const queryClient = createQueryClient(leaveToSignIn)
