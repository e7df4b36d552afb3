import { calendarsApi } from '@phoihop/contract/calendars'
import { type MeetingSeries, meetingSeriesApi, type YearPlan } from '@phoihop/contract/meeting-series'
import { meetingsApi } from '@phoihop/contract/meetings'
import { regulationsApi } from '@phoihop/contract/regulations'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { addressOf, type CallInput, call } from '../../lib/api-client.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'

export type SeriesEntry = CallInput<typeof meetingsApi.createSeries>['body']
export type SeriesChange = CallInput<typeof meetingSeriesApi.update>['body']
export type PlanBody = CallInput<typeof meetingSeriesApi.makePlan>['body']

export const seriesQueries = {
  detail: (id: string) =>
    queryOptions({
      queryKey: ['meetings', 'series', id],
      queryFn: ({ signal }) => call(meetingSeriesApi.get, { params: { id }, signal }),
    }),
  plan: (id: string, year: number) =>
    queryOptions({
      queryKey: ['meetings', 'plan', id, year],
      queryFn: ({ signal }) => call(meetingSeriesApi.plan, { params: { id }, query: { year }, signal }),
    }),
  regulations: () =>
    queryOptions({
      queryKey: ['meetings', 'regulations'],
      queryFn: ({ signal }) => call(regulationsApi.list, { signal }),
    }),
}

export function seriesFile(id: string): string {
  return addressOf(calendarsApi.seriesFile, { id })
}

export function meetingFile(id: string): string {
  return addressOf(calendarsApi.meetingFile, { id })
}

function useMeetingsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['calendars'] })
    void client.invalidateQueries({ queryKey: ['regulations'] })
    return client.invalidateQueries({ queryKey: ['meetings'] })
  }
}

export function useOpenSeries() {
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { body: SeriesEntry; idempotencyKey: string }) =>
      call(meetingsApi.createSeries, { body, idempotencyKey }),
    onSuccess: useMeetingsChanged(),
  })
}

export function useSaveSeries(id: string) {
  const client = useQueryClient()
  const changed = useMeetingsChanged()
  return useMutation({
    mutationFn: (body: SeriesChange) => call(meetingSeriesApi.update, { params: { id }, body }),
    onSuccess: (saved: MeetingSeries) => {
      client.setQueryData(seriesQueries.detail(id).queryKey, saved)
      return changed()
    },
  })
}

/** Makes the meetings of a plan; pressed twice it makes them once. */
export function useMakePlan(id: string) {
  const client = useQueryClient()
  const changed = useMeetingsChanged()
  const onceKey = useOnceKey()
  return useMutation({
    mutationFn: (body: PlanBody) =>
      call(meetingSeriesApi.makePlan, { params: { id }, body, idempotencyKey: onceKey.keyFor(body) }),
    onSuccess: (plan: YearPlan) => {
      onceKey.done()
      client.setQueryData(seriesQueries.plan(id, plan.year).queryKey, plan)
      return changed()
    },
  })
}

export function useRemoveMeeting(id: string) {
  const client = useQueryClient()
  const changed = useMeetingsChanged()
  return useMutation({
    mutationFn: () => call(meetingsApi.remove, { params: { id } }),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['meetings', 'detail', id] })
      return changed()
    },
  })
}
