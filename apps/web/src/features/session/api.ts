import { sessionApi } from '@phoihop/contract/session'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'

export const sessionQueries = {
  current: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: ({ signal }) => call(sessionApi.current, { signal }),
      staleTime: 5 * 60_000,
    }),
  demoAccounts: () =>
    queryOptions({
      queryKey: ['session', 'demo-accounts'],
      queryFn: ({ signal }) => call(sessionApi.demoAccounts, { signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

export type Credentials = { email: string; password: string } | { email: string; demo: true }

/** Signs in; what an earlier person read is forgotten. */
export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (who: Credentials) =>
      'demo' in who
        ? call(sessionApi.signInToDemo, { body: { email: who.email } })
        : call(sessionApi.signIn, { body: { email: who.email, password: who.password } }),
    onSuccess: (session) => {
      client.removeQueries({ predicate: (query) => query.queryKey[1] !== 'demo-accounts' })
      client.setQueryData(sessionQueries.current().queryKey, session)
    },
  })
}

/** Another post sees other things: everything read under the old one is read again. */
export function useChoosePost() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (membershipId: string) => call(sessionApi.choosePost, { body: { membershipId } }),
    onSuccess: async (session) => {
      client.setQueryData(sessionQueries.current().queryKey, session)
      await client.resetQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    },
  })
}

export function useSignOut() {
  return useMutation({
    mutationFn: (everywhere: boolean) => call(everywhere ? sessionApi.signOutEverywhere : sessionApi.signOut, {}),
    onSettled: () => sessionStorage.clear(),
  })
}
