import { numberBooksApi } from '@phoihop/contract/number-books'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { addressOf, type CallInput, call } from '../../lib/api-client.ts'

export type BookChange = CallInput<typeof numberBooksApi.update>['body']
export type BookEntry = CallInput<typeof numberBooksApi.open>['body']
export type Reservation = CallInput<typeof numberBooksApi.reserve>['body']

export const bookQueries = {
  list: () =>
    queryOptions({
      queryKey: ['number-books', 'list'],
      queryFn: ({ signal }) => call(numberBooksApi.list, { signal }),
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['number-books', 'detail', id],
      queryFn: ({ signal }) => call(numberBooksApi.get, { params: { id }, signal }),
    }),
  entries: (id: string) =>
    infiniteQueryOptions({
      queryKey: ['number-books', 'entries', id],
      queryFn: ({ pageParam, signal }) =>
        call(numberBooksApi.entries, {
          params: { id },
          query: pageParam === '' ? {} : { after: pageParam },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
}

export function bookFile(id: string): string {
  return addressOf(numberBooksApi.export, { id })
}

function useInvalidateBooks() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['number-books'] })
}

export function useOpenBook() {
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { body: BookEntry; idempotencyKey: string }) =>
      call(numberBooksApi.open, { body, idempotencyKey }),
    onSuccess: useInvalidateBooks(),
  })
}

export function useUpdateBook(id: string) {
  return useMutation({
    mutationFn: (body: BookChange) => call(numberBooksApi.update, { params: { id }, body }),
    onSuccess: useInvalidateBooks(),
  })
}

export function useReserveNumber(id: string) {
  return useMutation({
    mutationFn: ({ body, idempotencyKey }: { body: Reservation; idempotencyKey: string }) =>
      call(numberBooksApi.reserve, { params: { id }, body, idempotencyKey }),
    onSuccess: useInvalidateBooks(),
  })
}

export function useVoidNumber() {
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      call(numberBooksApi.void, { params: { id }, body: { reason } }),
    onSuccess: useInvalidateBooks(),
  })
}
