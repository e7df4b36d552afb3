import { organisationsApi } from '@phoihop/contract/organisations'
import { type Regulation, regulationsApi } from '@phoihop/contract/regulations'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'

export type RegulationEntry = CallInput<typeof regulationsApi.create>['body']
export type NoticeEntry = CallInput<typeof regulationsApi.record>['body']

export const regulationQueries = {
  list: () =>
    queryOptions({
      queryKey: ['regulations', 'list'],
      queryFn: ({ signal }) => call(regulationsApi.list, { signal }),
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['regulations', 'detail', id],
      queryFn: ({ signal }) => call(regulationsApi.get, { params: { id }, signal }),
    }),
  keeping: (id: string, year: number) =>
    queryOptions({
      queryKey: ['regulations', 'keeping', id, year],
      queryFn: ({ signal }) => call(regulationsApi.keeping, { params: { id }, query: { year }, signal }),
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['regulations', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

/** Enters a regulation or changes one; pressed twice it is entered once. */
export function useSaveRegulation(regulation: Pick<Regulation, 'id' | 'version'> | null) {
  const client = useQueryClient()
  const onceKey = useOnceKey()
  return useMutation({
    mutationFn: (entry: RegulationEntry) =>
      regulation
        ? call(regulationsApi.update, {
            params: { id: regulation.id },
            body: { ...entry, version: regulation.version },
          })
        : call(regulationsApi.create, { body: entry, idempotencyKey: onceKey.keyFor(entry) }),
    onSuccess: (saved) => {
      onceKey.done()
      client.setQueryData(regulationQueries.detail(saved.id).queryKey, saved)
      void client.invalidateQueries({ queryKey: ['regulations'] })
    },
  })
}

export function useRecordNotice(clauseId: string) {
  const client = useQueryClient()
  const onceKey = useOnceKey()
  return useMutation({
    mutationFn: (body: NoticeEntry) =>
      call(regulationsApi.record, { params: { id: clauseId }, body, idempotencyKey: onceKey.keyFor(body) }),
    onSuccess: () => {
      onceKey.done()
      return client.invalidateQueries({ queryKey: ['regulations', 'keeping'] })
    },
  })
}

export function useRemoveNotice() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(regulationsApi.removeNotice, { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['regulations', 'keeping'] }),
  })
}
