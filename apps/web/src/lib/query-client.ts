import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, NetworkError } from './problem.ts'

const RETRIES = 2

/** The session is there, but asks for something first. */
export type SessionGateCode = (typeof GATES)[number]

const GATES = ['session/locked', 'session/password-change-needed', 'session/second-factor-needed'] as const

/**
 * The store of what was read. `onSignedOut` is told when the server no longer knows the session, `onGate` when it is
 * locked or something must be set up first.
 */
export function createQueryClient(
  onSignedOut: () => void,
  onGate: (code: SessionGateCode) => void = () => undefined,
): QueryClient {
  const onError = (error: unknown) => {
    if (!(error instanceof ApiError)) return
    if (error.code === 'session/missing' || error.code === 'session/code-needed') onSignedOut()
    const gate = GATES.find((code) => code === error.code)
    if (gate) onGate(gate)
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => error instanceof NetworkError && navigator.onLine && count < RETRIES,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
