import { type NoticeChoices, noticesApi } from '@phoihop/contract/notices'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type NoticeQuery = NonNullable<CallInput<typeof noticesApi.list>['query']>

export const noticeQueries = {
  unread: () =>
    queryOptions({
      queryKey: ['notices', 'unread'],
      queryFn: ({ signal }) => call(noticesApi.live, { signal }),
    }),
  list: (query: NoticeQuery) =>
    infiniteQueryOptions({
      queryKey: ['notices', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(noticesApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  choices: () =>
    queryOptions({
      queryKey: ['notices', 'choices'],
      queryFn: ({ signal }) => call(noticesApi.choices, { signal }),
    }),
}

export function useReadNotices() {
  const client = useQueryClient()
  const onSuccess = () => {
    void client.invalidateQueries({ queryKey: ['notices'] })
  }
  return {
    one: useMutation({ mutationFn: (id: string) => call(noticesApi.read, { params: { id } }), onSuccess }),
    all: useMutation({ mutationFn: (upTo: string) => call(noticesApi.readAll, { body: { upTo } }), onSuccess }),
  }
}

export function useChoose() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NoticeChoices) => call(noticesApi.choose, { body }),
    onSuccess: (choices) => {
      client.setQueryData(noticeQueries.choices().queryKey, choices)
    },
  })
}
