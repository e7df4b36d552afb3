import { delegationsApi } from '@phoihop/contract/delegations'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type DelegationEntry = NonNullable<CallInput<typeof delegationsApi.create>['body']>

export const delegationQueries = {
  list: () =>
    queryOptions({ queryKey: ['delegations'], queryFn: ({ signal }) => call(delegationsApi.list, { signal }) }),
  options: () =>
    queryOptions({
      queryKey: ['delegations', 'options'],
      queryFn: ({ signal }) => call(delegationsApi.options, { signal }),
    }),
}

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['delegations'] })
}

export function useCreateDelegation() {
  const onSuccess = useRefresh()
  return useMutation({
    mutationFn: ({ entry, idempotencyKey }: { entry: DelegationEntry; idempotencyKey: string }) =>
      call(delegationsApi.create, { body: entry, idempotencyKey }),
    onSuccess,
  })
}

export function useEndDelegation() {
  const onSuccess = useRefresh()
  return useMutation({ mutationFn: (id: string) => call(delegationsApi.end, { params: { id } }), onSuccess })
}
