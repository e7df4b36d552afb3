import { type Organisation, organisationsApi } from '@phoihop/contract/organisations'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type OrganisationQuery = NonNullable<CallInput<typeof organisationsApi.list>['query']>
export type OrganisationEntry = NonNullable<CallInput<typeof organisationsApi.create>['body']>

export const organisationQueries = {
  list: (query: OrganisationQuery) =>
    infiniteQueryOptions({
      queryKey: ['organisations', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(organisationsApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['organisations', 'detail', id],
      queryFn: ({ signal }) => call(organisationsApi.get, { params: { id }, signal }),
    }),
  places: () =>
    queryOptions({
      queryKey: ['organisations', 'places'],
      queryFn: ({ signal }) => call(organisationsApi.placeOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

export function useCreateOrganisation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ entry, idempotencyKey }: { entry: OrganisationEntry; idempotencyKey: string }) =>
      call(organisationsApi.create, { body: entry, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }),
  })
}

interface Change {
  organisation: Pick<Organisation, 'id' | 'version'>
  shortName: string
  aliases: string[]
}

export function useUpdateOrganisation() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ organisation, shortName, aliases }: Change) =>
      call(organisationsApi.update, {
        params: { id: organisation.id },
        body: { version: organisation.version, shortName, aliases },
      }),
    onSuccess: (saved) => {
      client.setQueryData(organisationQueries.detail(saved.id).queryKey, saved)
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    },
  })
}
