import { calendarsApi } from '@phoihop/contract/calendars'
import { organisationsApi } from '@phoihop/contract/organisations'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'

export type CalendarQuery = NonNullable<CallInput<typeof calendarsApi.meetings>['query']>

export const calendarQueries = {
  meetings: (query: CalendarQuery) =>
    queryOptions({
      queryKey: ['calendars', 'meetings', query],
      queryFn: ({ signal }) => call(calendarsApi.meetings, { query, signal }),
      // the month before stays until the next is there, so that the keyboard keeps its day
      placeholderData: keepPreviousData,
    }),
  feed: () =>
    queryOptions({
      queryKey: ['calendars', 'feed'],
      queryFn: ({ signal }) => call(calendarsApi.getFeed, { signal }),
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['calendars', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

/** Makes the address, or another in its place; the answer is the only time it is shown. */
export function useMakeFeed() {
  const client = useQueryClient()
  const onceKey = useOnceKey()
  return useMutation({
    mutationFn: () => call(calendarsApi.makeFeed, { idempotencyKey: onceKey.keyFor('feed') }),
    onSuccess: ({ feed }) => {
      onceKey.done()
      client.setQueryData(calendarQueries.feed().queryKey, { feed })
    },
  })
}

export function useRemoveFeed() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(calendarsApi.removeFeed, {}),
    onSuccess: () => client.setQueryData(calendarQueries.feed().queryKey, { feed: null }),
  })
}
