import { conclusionsApi } from '@phoihop/contract/conclusions'
import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import { organisationsApi } from '@phoihop/contract/organisations'
import { readingsApi } from '@phoihop/contract/readings'
import { type QueryClient, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export const manuscriptQueries = {
  /** where the editor begins: never an old answer, since steps are made on exactly this */
  start: (id: string) =>
    queryOptions({
      queryKey: ['manuscripts', 'start', id],
      queryFn: ({ signal }) => call(manuscriptsApi.get, { params: { id }, signal }),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnWindowFocus: false,
    }),
  paper: (id: string) =>
    queryOptions({
      queryKey: ['conclusions', 'detail', id],
      queryFn: ({ signal }) => call(conclusionsApi.get, { params: { id }, signal }),
    }),
  /** whose forms the paper follows, the Party's or the state's */
  issuer: (id: string) =>
    queryOptions({
      queryKey: ['manuscripts', 'issuer', id],
      queryFn: ({ signal }) => call(organisationsApi.get, { params: { id }, signal }),
      staleTime: 5 * 60_000,
    }),
  sentence: (id: string, words: string) =>
    queryOptions({
      queryKey: ['manuscripts', 'sentence', id, words],
      queryFn: ({ signal }) =>
        call(manuscriptsApi.readSentence, { params: { id }, body: { words: words.slice(0, 5000) }, signal }),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    }),
  versions: (id: string) =>
    queryOptions({
      queryKey: ['manuscripts', 'versions', id],
      queryFn: ({ signal }) => call(manuscriptsApi.versions, { params: { id }, signal }),
      staleTime: 0,
    }),
  compare: (id: string, versionId: string, withId: string | null) =>
    queryOptions({
      queryKey: ['manuscripts', 'versions', id, versionId, withId],
      queryFn: ({ signal }) =>
        call(manuscriptsApi.compare, { params: { id, versionId }, query: withId ? { withId } : {}, signal }),
      staleTime: 0,
    }),
  names: () =>
    queryOptions({
      queryKey: ['conclusions', 'addressees'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
  phrases: () =>
    queryOptions({
      queryKey: ['manuscripts', 'phrases'],
      queryFn: ({ signal }) => call(manuscriptsApi.phrases, { signal }),
      staleTime: 60_000,
    }),
}

type Push = CallInput<typeof manuscriptsApi.push>['body']

/** Sent also without a line, so that the failure is seen at once; tried again by the editor itself. */
export function usePushSteps(id: string) {
  return useMutation({
    mutationFn: (body: Push) => call(manuscriptsApi.push, { params: { id }, body }),
    networkMode: 'always',
    retry: false,
  })
}

export function useFollow(id: string) {
  return useMutation({
    mutationFn: (version: number) => call(manuscriptsApi.follow, { params: { id }, body: { version } }),
    networkMode: 'always',
    retry: false,
  })
}

/** All that other pages show of this paper has changed. */
export function forgetPaper(client: QueryClient, id: string): void {
  client.removeQueries({ queryKey: ['manuscripts', 'start', id] })
  void client.invalidateQueries({ queryKey: ['conclusions'] })
}

export function useNameVersion(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ name, idempotencyKey }: { name: string; idempotencyKey: string }) =>
      call(manuscriptsApi.nameVersion, { params: { id }, body: { name }, idempotencyKey }),
    onSuccess: (versions) => client.setQueryData(manuscriptQueries.versions(id).queryKey, versions),
  })
}

export function useRestoreVersion(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({
      versionId,
      letGo,
      idempotencyKey,
    }: {
      versionId: string
      letGo: string[]
      idempotencyKey: string
    }) => call(manuscriptsApi.restore, { params: { id, versionId }, body: { letGo }, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['manuscripts', 'versions', id] }),
  })
}

export function usePhraseActs() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: ['manuscripts', 'phrases'] })
  const add = useMutation({
    mutationFn: (words: string) => call(manuscriptsApi.addPhrase, { body: { words } }),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: (id: string) => call(manuscriptsApi.removePhrase, { params: { id } }),
    onSuccess,
  })
  return { add, remove }
}

/** Looks for sentences that give work, before the desk opens. */
export function useReadForTasks(id: string) {
  return useMutation({ mutationFn: () => call(readingsApi.readAgain, { params: { id } }) })
}
