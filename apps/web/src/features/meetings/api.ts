import { type Meeting, meetingsApi } from '@phoihop/contract/meetings'
import { organisationsApi } from '@phoihop/contract/organisations'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'

export type MeetingQuery = NonNullable<CallInput<typeof meetingsApi.list>['query']>
export type MeetingEntry = NonNullable<CallInput<typeof meetingsApi.create>['body']>

export const meetingQueries = {
  list: (query: MeetingQuery) =>
    infiniteQueryOptions({
      queryKey: ['meetings', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(meetingsApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['meetings', 'detail', id],
      queryFn: ({ signal }) => call(meetingsApi.get, { params: { id }, signal }),
    }),
  series: () =>
    queryOptions({
      queryKey: ['meetings', 'series'],
      queryFn: ({ signal }) => call(meetingsApi.listSeries, { signal }),
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['meetings', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

interface Saving {
  /** null: a new meeting */
  meeting: Pick<Meeting, 'id' | 'version'> | null
  entry: MeetingEntry
  idempotencyKey: string
}

export function useSaveMeeting() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ meeting, entry, idempotencyKey }: Saving) =>
      meeting
        ? call(meetingsApi.update, { params: { id: meeting.id }, body: { ...entry, version: meeting.version } })
        : call(meetingsApi.create, { body: entry, idempotencyKey }),
    onSuccess: (saved) => {
      client.setQueryData(meetingQueries.detail(saved.id).queryKey, saved)
      void client.invalidateQueries({ queryKey: ['meetings'] })
    },
  })
}

export type MeetingMoveName = NonNullable<CallInput<typeof meetingsApi.move>['body']>['move']

/** Moves a meeting on; pressed twice it moves once. */
export function useMoveMeeting({ id, version }: Pick<Meeting, 'id' | 'version'>) {
  const client = useQueryClient()
  const onceKey = useOnceKey()
  return useMutation({
    mutationFn: (body: { move: MeetingMoveName; reason: string | null }) => {
      const whole = { ...body, version }
      return call(meetingsApi.move, { params: { id }, body: whole, idempotencyKey: onceKey.keyFor(whole) })
    },
    onSuccess: (moved) => {
      onceKey.done()
      client.setQueryData(meetingQueries.detail(id).queryKey, moved)
    },
    onSettled: () => void client.invalidateQueries({ queryKey: ['meetings'] }),
  })
}
