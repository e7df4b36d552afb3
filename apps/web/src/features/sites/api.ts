import { organisationsApi } from '@phoihop/contract/organisations'
import { sitesApi } from '@phoihop/contract/sites'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'

export type SiteEntry = NonNullable<CallInput<typeof sitesApi.add>['body']>
export type SitePeople = NonNullable<CallInput<typeof sitesApi.savePeople>['body']>
export type SiteTick = NonNullable<CallInput<typeof sitesApi.tick>['body']>

/** Looked at by the convener while the units tick. */
const LIVE_MS = 5000

export const siteQueries = {
  ofMeeting: (id: string) =>
    queryOptions({
      queryKey: ['sites', id],
      queryFn: ({ signal }) => call(sitesApi.list, { params: { id }, signal }),
      refetchInterval: LIVE_MS,
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['sites', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

function useAfter(meetingId: string) {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: siteQueries.ofMeeting(meetingId).queryKey })
}

export function useAddSite(id: string) {
  const onceKey = useOnceKey()
  const after = useAfter(id)
  return useMutation({
    mutationFn: (body: SiteEntry) => call(sitesApi.add, { params: { id }, body, idempotencyKey: onceKey.keyFor(body) }),
    onSuccess: () => {
      onceKey.done()
      return after()
    },
  })
}

export function useAddClassSites(id: string) {
  return useMutation({
    mutationFn: (classCode: string) => call(sitesApi.addClass, { params: { id }, body: { classCode } }),
    onSuccess: useAfter(id),
  })
}

export function useCopySites(id: string) {
  return useMutation({ mutationFn: () => call(sitesApi.copy, { params: { id } }), onSuccess: useAfter(id) })
}

export function useDropSite(meetingId: string) {
  return useMutation({
    mutationFn: (id: string) => call(sitesApi.drop, { params: { id } }),
    onSuccess: useAfter(meetingId),
  })
}

export function useSavePeople(meetingId: string, id: string) {
  return useMutation({
    mutationFn: (body: SitePeople) => call(sitesApi.savePeople, { params: { id }, body }),
    onSettled: useAfter(meetingId),
  })
}

export function useTickSite(meetingId: string, id: string) {
  return useMutation({
    mutationFn: (body: SiteTick) => call(sitesApi.tick, { params: { id }, body }),
    onSettled: useAfter(meetingId),
  })
}
