import { publicationsApi } from '@phoihop/contract/publications'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type PublicQuery = NonNullable<CallInput<typeof publicationsApi.list>['query']>
export type PublicationEntry = NonNullable<CallInput<typeof publicationsApi.updateSettings>['body']>

export const publicationQueries = {
  list: (query: PublicQuery) =>
    infiniteQueryOptions({
      queryKey: ['publications', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(publicationsApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['publications', 'detail', id],
      queryFn: ({ signal }) => call(publicationsApi.get, { params: { id }, signal }),
    }),
  settings: () =>
    queryOptions({
      queryKey: ['publications', 'settings'],
      queryFn: ({ signal }) => call(publicationsApi.settings, { signal }),
    }),
}

export function useUpdatePublication() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: PublicationEntry) => call(publicationsApi.updateSettings, { body }),
    onSuccess: (settings) => client.setQueryData(publicationQueries.settings().queryKey, settings),
  })
}
