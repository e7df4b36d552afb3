import { organisationsApi } from '@phoihop/contract/organisations'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type OrganisationQuery = NonNullable<CallInput<typeof organisationsApi.list>['query']>
export type OrganisationEntry = NonNullable<CallInput<typeof organisationsApi.create>['body']>

type TreeQuery = NonNullable<CallInput<typeof organisationsApi.tree>['query']>
type NamesEntry = NonNullable<CallInput<typeof organisationsApi.update>['body']>
type LocalityEntry = NonNullable<CallInput<typeof organisationsApi.createLocality>['body']>
type LocalityChange = NonNullable<CallInput<typeof organisationsApi.updateLocality>['body']>

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
  tree: (query: TreeQuery) =>
    queryOptions({
      queryKey: ['organisations', 'tree', query],
      queryFn: ({ signal }) => call(organisationsApi.tree, { query, signal }),
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

export function useUpdateOrganisation(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NamesEntry) => call(organisationsApi.update, { params: { id }, body }),
    onSuccess: (saved) => {
      client.setQueryData(organisationQueries.detail(saved.id).queryKey, saved)
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    },
  })
}

export function useSaveLocality(id: string | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ entry, version, idempotencyKey }: SavedLocality) =>
      id === null
        ? call(organisationsApi.createLocality, { body: entryOf(entry), idempotencyKey })
        : call(organisationsApi.updateLocality, { params: { id }, body: changeOf(entry, version) }),
    onSuccess: () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }),
  })
}

interface SavedLocality {
  entry: LocalityEntry & { endsOn?: string | null }
  version: number
  idempotencyKey: string
}

function entryOf({ endsOn: _, ...entry }: SavedLocality['entry']): LocalityEntry {
  return entry
}

function changeOf({ name, parentId, endsOn }: SavedLocality['entry'], version: number): LocalityChange {
  return { version, name, parentId, endsOn: endsOn ?? null }
}
