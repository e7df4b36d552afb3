import { organisationsApi } from '@phoihop/contract/organisations'
import { type PersonAccount, peopleApi } from '@phoihop/contract/people'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type PeopleQuery = NonNullable<CallInput<typeof peopleApi.list>['query']>
export type PersonEntry = NonNullable<CallInput<typeof peopleApi.create>['body']>
export type PostEntry = PersonEntry['post']
export type AccountAct = PersonAccount['can']['acts'][number]

export const peopleQueries = {
  list: (query: PeopleQuery) =>
    infiniteQueryOptions({
      queryKey: ['people', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(peopleApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['people', 'detail', id],
      queryFn: ({ signal }) => call(peopleApi.get, { params: { id }, signal }),
    }),
  bodies: () =>
    queryOptions({
      queryKey: ['people', 'bodies'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

function useInvalidatePeople() {
  const client = useQueryClient()
  return () =>
    client.invalidateQueries({ predicate: (query) => ['people', 'organisations'].includes(String(query.queryKey[0])) })
}

export function useCreatePerson() {
  const invalidate = useInvalidatePeople()
  return useMutation({
    mutationFn: ({ entry, idempotencyKey }: { entry: PersonEntry; idempotencyKey: string }) =>
      call(peopleApi.create, { body: entry, idempotencyKey }),
    onSuccess: invalidate,
  })
}

export function useAddPost(personId: string) {
  const invalidate = useInvalidatePeople()
  return useMutation({
    mutationFn: ({ entry, idempotencyKey }: { entry: PostEntry; idempotencyKey: string }) =>
      call(peopleApi.addPost, { params: { id: personId }, body: entry, idempotencyKey }),
    onSuccess: invalidate,
  })
}

export function useOpenAccount(personId: string) {
  const invalidate = useInvalidatePeople()
  return useMutation({
    mutationFn: ({ email, idempotencyKey }: { email: string; idempotencyKey: string }) =>
      call(peopleApi.openAccount, { params: { id: personId }, body: { email }, idempotencyKey }),
    onSuccess: invalidate,
  })
}

export function useSendLink(personId: string) {
  const invalidate = useInvalidatePeople()
  return useMutation({
    mutationFn: (idempotencyKey: string) => call(peopleApi.sendLink, { params: { id: personId }, idempotencyKey }),
    onSuccess: invalidate,
  })
}

export function useKeepAccount(personId: string) {
  const invalidate = useInvalidatePeople()
  return useMutation({
    mutationFn: (act: AccountAct) => call(peopleApi.keepAccount, { params: { id: personId }, body: { act } }),
    onSuccess: invalidate,
  })
}

export function useEndPost() {
  const invalidate = useInvalidatePeople()
  return useMutation({
    mutationFn: ({ membershipId, version, endsOn }: { membershipId: string; version: number; endsOn: string }) =>
      call(peopleApi.endPost, { params: { id: membershipId }, body: { version, endsOn, reason: null } }),
    onSuccess: invalidate,
  })
}
