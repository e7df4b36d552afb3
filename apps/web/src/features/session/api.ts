import { type SessionView, sessionApi } from '@phoihop/contract/session'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'
import { lockKept } from '../../lib/device/kept-lock.ts'
import { readSession, welcome } from '../../lib/device/read-or-kept.ts'
import { forgetDrafts } from '../../lib/use-draft.ts'

export const sessionQueries = {
  current: () =>
    queryOptions({
      queryKey: ['session'],
      queryFn: (asked) => readSession(asked, () => call(sessionApi.current, { signal: asked.signal })),
      staleTime: 5 * 60_000,
    }),
  ways: () =>
    queryOptions({
      queryKey: ['session', 'ways'],
      queryFn: ({ signal }) => call(sessionApi.ways, { signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  list: () =>
    queryOptions({
      queryKey: ['sessions'],
      queryFn: ({ signal }) => call(sessionApi.list, { signal }),
    }),
  demoAccounts: () =>
    queryOptions({
      queryKey: ['session', 'demo-accounts'],
      queryFn: ({ signal }) => call(sessionApi.demoAccounts, { signal }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

export type Credentials = { email: string; password: string; code: string | null } | { email: string; demo: true }

/** Signs in; what an earlier person read is forgotten. */
export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (who: Credentials) =>
      'demo' in who
        ? call(sessionApi.signInToDemo, { body: { email: who.email } })
        : call(sessionApi.signIn, { body: { email: who.email, password: who.password, code: who.code } }),
    onSuccess: (session) => {
      void welcome(session)
      client.removeQueries({ predicate: (query) => !['demo-accounts', 'ways'].includes(String(query.queryKey[1])) })
      client.setQueryData(sessionQueries.current().queryKey, session)
    },
  })
}

/** Another post sees other things: everything read under the old one is read again. */
export function useChoosePost() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { membershipId: string; delegationId: string | null }) => call(sessionApi.choosePost, { body }),
    onSuccess: async (session) => {
      void welcome(session)
      client.setQueryData(sessionQueries.current().queryKey, session)
      await client.resetQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    },
  })
}

export function useSignOut() {
  return useMutation({
    mutationFn: (everywhere: boolean) => call(everywhere ? sessionApi.signOutEverywhere : sessionApi.signOut, {}),
    onSettled: async () => {
      sessionStorage.clear()
      forgetDrafts()
      const { forgetKept } = await import('../../lib/device/kept-reads.ts')
      await forgetKept()
    },
  })
}

/** The code after the provider's sign-in. */
export function useGiveCode() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (code: string) => call(sessionApi.giveCode, { body: { code } }),
    onSuccess: (session) => {
      void welcome(session)
      client.setQueryData(sessionQueries.current().queryKey, session)
    },
  })
}

/** Asks the server for nothing but to note that somebody is at work. */
export function sayAwake(): Promise<SessionView> {
  return call(sessionApi.current, {})
}

export async function lockOnServer(): Promise<void> {
  await call(sessionApi.lock, {})
}

export function useUnlock() {
  return useMutation({
    mutationFn: (password: string | null) => call(sessionApi.unlock, { body: { password } }),
    onSuccess: () => lockKept(false),
  })
}

/** Ends one session, or all others. */
export function useEndSessions() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string | null) =>
      id === null ? call(sessionApi.endOthers, {}) : call(sessionApi.end, { params: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: sessionQueries.list().queryKey }),
  })
}
