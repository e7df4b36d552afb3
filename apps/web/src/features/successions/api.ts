import { organisationsApi } from '@phoihop/contract/organisations'
import { successionsApi } from '@phoihop/contract/successions'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type PlanEntry = NonNullable<CallInput<typeof successionsApi.carryOut>['body']>

export const successionQueries = {
  list: () =>
    infiniteQueryOptions({
      queryKey: ['successions', 'list'],
      queryFn: ({ pageParam, signal }) =>
        call(successionsApi.list, { query: pageParam === '' ? {} : { after: pageParam }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  /** the bodies and places of today, with the versions a plan is made on */
  tree: () =>
    queryOptions({
      queryKey: ['organisations', 'tree', {}],
      queryFn: ({ signal }) => call(organisationsApi.tree, { query: {}, signal }),
    }),
  kinds: () =>
    queryOptions({
      queryKey: ['organisations', 'places'],
      queryFn: ({ signal }) => call(organisationsApi.placeOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

export function usePreview() {
  return useMutation({ mutationFn: (plan: PlanEntry) => call(successionsApi.preview, { body: plan }) })
}

export function useCarryOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ plan, idempotencyKey }: { plan: PlanEntry; idempotencyKey: string }) =>
      call(successionsApi.carryOut, { body: plan, idempotencyKey }),
    // whoever answers for what has changed everywhere, the own post too
    onSuccess: () => client.invalidateQueries(),
  })
}
