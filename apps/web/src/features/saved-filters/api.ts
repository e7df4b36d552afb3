import { type SavedFilter, savedFiltersApi } from '@phoihop/contract/saved-filters'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export const savedFilterQueries = {
  list: () =>
    queryOptions({
      queryKey: ['saved-filters'],
      queryFn: ({ signal }) => call(savedFiltersApi.list, { signal }),
      staleTime: 60_000,
    }),
}

function useInvalidate() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: savedFilterQueries.list().queryKey })
}

type Entry = CallInput<typeof savedFiltersApi.create>['body']

export function useKeepFilter() {
  const invalidate = useInvalidate()
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: Entry & { idempotencyKey: string }) =>
      call(savedFiltersApi.create, { body, idempotencyKey }),
    onSuccess: invalidate,
  })
}

export function useChangeFilter() {
  const invalidate = useInvalidate()
  return useMutation({
    mutationFn: ({ id, name, shared, version }: Pick<SavedFilter, 'id' | 'name' | 'shared' | 'version'>) =>
      call(savedFiltersApi.update, { params: { id }, body: { name, shared, version } }),
    onSettled: invalidate,
  })
}

export function useRemoveFilter() {
  const invalidate = useInvalidate()
  return useMutation({
    mutationFn: ({ id }: Pick<SavedFilter, 'id'>) => call(savedFiltersApi.remove, { params: { id } }),
    onSettled: invalidate,
  })
}

export function useChooseColumns() {
  const invalidate = useInvalidate()
  return useMutation({
    mutationFn: (columns: string) => call(savedFiltersApi.chooseColumns, { body: { columns } }),
    onSuccess: invalidate,
  })
}
