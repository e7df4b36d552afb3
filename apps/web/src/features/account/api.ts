import { accountApi } from '@phoihop/contract/account'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type Proof = NonNullable<CallInput<typeof accountApi.stopSecondFactor>['body']>

export const accountQueries = {
  own: () =>
    queryOptions({ queryKey: ['account'], queryFn: ({ signal }) => call(accountApi.get, { signal }), staleTime: 0 }),
}

/** The account, who is signed in with what duties, and on which devices: all may have changed. */
function useRefresh() {
  const client = useQueryClient()
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey }) =>
        ['account', 'sessions'].includes(String(queryKey[0])) || queryKey.join() === 'session',
    })
}

export function useChangePassword() {
  const onSuccess = useRefresh()
  return useMutation({
    mutationFn: (body: { current: string | null; next: string }) => call(accountApi.changePassword, { body }),
    onSuccess,
  })
}

/** The secret is shown once: nothing of it is kept in the store of what was read. */
export function useStartSecondFactor() {
  return useMutation({
    mutationFn: (password: string | null) => call(accountApi.startSecondFactor, { body: { password } }),
    gcTime: 0,
  })
}

export function useConfirmSecondFactor() {
  const onSuccess = useRefresh()
  return useMutation({
    mutationFn: (code: string) => call(accountApi.confirmSecondFactor, { body: { code } }),
    onSuccess,
    gcTime: 0,
  })
}

export function useRenewRecoveryCodes() {
  const onSuccess = useRefresh()
  return useMutation({
    mutationFn: (body: Proof) => call(accountApi.renewRecoveryCodes, { body }),
    onSuccess,
    gcTime: 0,
  })
}

export function useStopSecondFactor() {
  const onSuccess = useRefresh()
  return useMutation({ mutationFn: (body: Proof) => call(accountApi.stopSecondFactor, { body }), onSuccess })
}

export const linkQueries = {
  read: (token: string) =>
    queryOptions({
      queryKey: ['account-link', token],
      queryFn: ({ signal }) => call(accountApi.readLink, { body: { token }, signal }),
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

export function useUseLink() {
  return useMutation({
    mutationFn: (body: { token: string; password: string }) => call(accountApi.useLink, { body }),
  })
}
