import type { RenditionFormat } from '@phoihop/contract/renditions'
import { type Urging, urgingsApi } from '@phoihop/contract/urgings'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { fetchFile } from '../../lib/fetch-file.ts'

export type UrgingsQuery = NonNullable<CallInput<typeof urgingsApi.list>['query']>

export const urgingQueries = {
  list: (query: UrgingsQuery) =>
    infiniteQueryOptions({
      queryKey: ['urgings', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(urgingsApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  candidates: () =>
    queryOptions({
      queryKey: ['urgings', 'candidates'],
      queryFn: ({ signal }) => call(urgingsApi.candidates, { signal }),
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['urgings', 'detail', id],
      queryFn: ({ signal }) => call(urgingsApi.get, { params: { id }, signal }),
    }),
}

/** A slip that is issued is told on the work it urges too. */
export function useInvalidateUrgings() {
  const client = useQueryClient()
  return () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'urgings' || queryKey[0] === 'tasks' })
}

export type UrgingKind = Urging['kind']

export const draftOf = (organisationId: string, kind: UrgingKind, idempotencyKey: string) =>
  call(urgingsApi.create, { body: { organisationId, kind }, idempotencyKey })

export const issue = ({ id, version }: Pick<Urging, 'id' | 'version'>, idempotencyKey: string) =>
  call(urgingsApi.issue, { params: { id }, body: { version }, idempotencyKey })

export const fetchPrint = (id: string) => (format: RenditionFormat) =>
  fetchFile(urgingsApi.print, { params: { id }, query: { format } })

export function useUpdateUrging(id: string) {
  const invalidate = useInvalidateUrgings()
  return useMutation({
    mutationFn: (body: CallInput<typeof urgingsApi.update>['body']) =>
      call(urgingsApi.update, { params: { id }, body }),
    onSuccess: invalidate,
  })
}

export function useIssueUrging() {
  const invalidate = useInvalidateUrgings()
  return useMutation({
    mutationFn: ({ idempotencyKey, ...urging }: Pick<Urging, 'id' | 'version'> & { idempotencyKey: string }) =>
      issue(urging, idempotencyKey),
    onSettled: invalidate,
  })
}

export function useRemoveUrging() {
  const invalidate = useInvalidateUrgings()
  return useMutation({
    mutationFn: (id: string) => call(urgingsApi.remove, { params: { id } }),
    onSuccess: invalidate,
  })
}
