import { useSuspenseQuery } from '@tanstack/react-query'
import type { SessionView } from '@phoihop/contract/session'
import { sessionQueries } from './api.ts'

/** Who is signed in, in which post. */
export function useSession(): SessionView {
  return useSuspenseQuery(sessionQueries.current()).data
}
