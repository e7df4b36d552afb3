import { deliveriesApi } from '@phoihop/contract/deliveries'
import { organisationsApi } from '@phoihop/contract/organisations'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type DeliveryQuery = NonNullable<CallInput<typeof deliveriesApi.list>['query']>
export type FurtherEntry = NonNullable<CallInput<typeof deliveriesApi.send>['body']>

export const deliveryQueries = {
  list: (query: DeliveryQuery) =>
    infiniteQueryOptions({
      queryKey: ['deliveries', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(deliveriesApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  mine: (paperId: string) =>
    queryOptions({
      queryKey: ['deliveries', 'mine', paperId],
      queryFn: ({ signal }) => call(deliveriesApi.mine, { params: { id: paperId }, signal }),
    }),
  ofPaper: (paperId: string) =>
    queryOptions({
      queryKey: ['deliveries', 'of-paper', paperId],
      queryFn: ({ signal }) => call(deliveriesApi.ofPaper, { params: { id: paperId }, signal }),
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['deliveries', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

/** What the receiving body says of a paper. */
export function useReceive() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: ['deliveries'] })
  return {
    open: useMutation({ mutationFn: (id: string) => call(deliveriesApi.open, { params: { id } }), onSuccess }),
    acknowledge: useMutation({
      mutationFn: (id: string) => call(deliveriesApi.acknowledge, { params: { id } }),
      onSuccess,
    }),
  }
}

export function useSendFurther(paperId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ entry, idempotencyKey }: { entry: FurtherEntry; idempotencyKey: string }) =>
      call(deliveriesApi.send, { params: { id: paperId }, body: entry, idempotencyKey }),
    onSuccess: (deliveries) => client.setQueryData(deliveryQueries.ofPaper(paperId).queryKey, deliveries),
  })
}

export function useRemind(paperId: string) {
  return useMutation({ mutationFn: () => call(deliveriesApi.remind, { params: { id: paperId } }) })
}
