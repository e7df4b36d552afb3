import { type Conclusion, type ConclusionEntry, type Item, conclusionsApi } from '@phoihop/contract/conclusions'
import { manuscriptsApi } from '@phoihop/contract/manuscripts'
import { meetingsApi } from '@phoihop/contract/meetings'
import { organisationsApi } from '@phoihop/contract/organisations'
import type { PaperTask, TaskEntry } from '@phoihop/contract/task-shapes'
import { tasksApi } from '@phoihop/contract/tasks'
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'

export type ConclusionQuery = NonNullable<CallInput<typeof conclusionsApi.list>['query']>
export type ConclusionChange = CallInput<typeof conclusionsApi.update>['body']

export const conclusionQueries = {
  list: (query: ConclusionQuery) =>
    infiniteQueryOptions({
      queryKey: ['conclusions', 'list', query],
      queryFn: ({ pageParam, signal }) =>
        call(conclusionsApi.list, { query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['conclusions', 'detail', id],
      queryFn: ({ signal }) => call(conclusionsApi.get, { params: { id }, signal }),
    }),
  /** what issuing would do now: never an old answer */
  preview: (id: string) =>
    queryOptions({
      queryKey: ['conclusions', 'preview', id],
      queryFn: ({ signal }) => call(conclusionsApi.previewIssue, { params: { id }, signal }),
      staleTime: 0,
      gcTime: 0,
    }),
  addressees: () =>
    queryOptions({
      queryKey: ['conclusions', 'addressees'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
  meetings: (q: string) =>
    queryOptions({
      queryKey: ['conclusions', 'meetings', q],
      queryFn: ({ signal }) => call(meetingsApi.list, { query: { limit: 30, ...(q === '' ? {} : { q }) }, signal }),
      placeholderData: keepPreviousData,
    }),
  meeting: (id: string) =>
    queryOptions({
      queryKey: ['conclusions', 'meeting', id],
      queryFn: ({ signal }) => call(meetingsApi.get, { params: { id }, signal }),
    }),
}

/** The suggestions of a paper: what is decided of its header and tasks changes what they still need. */
export function suggestionsKey(paperId: string) {
  return ['conclusions', 'suggestions', paperId] as const
}

/** A paper changes lists, tasks and figures: all is read again, whose session it is aside. */
function useInvalidateAll() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
}

/** The paper as it stands now, for who was overtaken by another. */
export function useReadPaperAgain(id: string): () => Promise<Conclusion> {
  const client = useQueryClient()
  return () => client.fetchQuery({ ...conclusionQueries.detail(id), staleTime: 0 })
}

export function useCreatePaper() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ entry, idempotencyKey }: { entry: ConclusionEntry; idempotencyKey: string }) =>
      call(conclusionsApi.create, { body: entry, idempotencyKey }),
    onSuccess: (paper) => {
      client.setQueryData(conclusionQueries.detail(paper.id).queryKey, paper)
      void client.invalidateQueries({ queryKey: ['conclusions', 'list'] })
      void client.invalidateQueries({ queryKey: ['meetings'] })
    },
  })
}

type Written = NonNullable<CallInput<typeof manuscriptsApi.create>['body']>

/** Begins a paper that will be written in the editor. */
export function useBeginWritten() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ entry, idempotencyKey }: { entry: Written; idempotencyKey: string }) =>
      call(manuscriptsApi.create, { body: entry, idempotencyKey }),
    onSuccess: (paper) => {
      client.setQueryData(conclusionQueries.detail(paper.id).queryKey, paper)
      void client.invalidateQueries({ queryKey: ['conclusions', 'list'] })
    },
  })
}

export function useUpdatePaper(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: ConclusionChange) => call(conclusionsApi.update, { params: { id }, body: change }),
    onSuccess: (paper) => {
      client.setQueryData(conclusionQueries.detail(id).queryKey, paper)
      void client.invalidateQueries({ queryKey: ['conclusions', 'list'] })
      void client.invalidateQueries({ queryKey: suggestionsKey(id) })
    },
  })
}

export function useRemovePaper(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (version: number) => call(conclusionsApi.remove, { params: { id }, query: { version } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['conclusions', 'list'] }),
  })
}

interface Issuing {
  version: number
  seal: string
  numberEntryId: string | null
  idempotencyKey: string
}

export function useIssuePaper(id: string) {
  const client = useQueryClient()
  const invalidate = useInvalidateAll()
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: Issuing) =>
      call(conclusionsApi.issue, { params: { id }, body, idempotencyKey }),
    onSuccess: (paper) => {
      client.setQueryData(conclusionQueries.detail(id).queryKey, paper)
      void invalidate()
    },
  })
}

/** Changes the paper that was read, without reading it all again. */
function usePatchPaper(id: string) {
  const client = useQueryClient()
  return (patch: (paper: Conclusion) => Conclusion) =>
    client.setQueryData(conclusionQueries.detail(id).queryKey, (paper: Conclusion | undefined) =>
      paper ? patch(paper) : paper,
    )
}

export function useMarkWithoutTask(id: string) {
  const patch = usePatchPaper(id)
  const again = useReadPaperAgain(id)
  return useMutation({
    mutationFn: ({ itemId, withoutTask }: { itemId: string; withoutTask: boolean }) =>
      call(conclusionsApi.markWithoutTask, { params: { id, itemId }, body: { withoutTask } }),
    onSuccess: (item: Item) =>
      patch((paper) => ({ ...paper, items: paper.items.map((one) => (one.id === item.id ? item : one)) })),
    onError: () => again(),
  })
}

export type TaskSaving = { entry: TaskEntry } & (
  | { task: null; idempotencyKey: string }
  | { task: { id: string; version: number } }
)

export function useSaveTask(id: string) {
  const client = useQueryClient()
  const patch = usePatchPaper(id)
  const again = useReadPaperAgain(id)
  return useMutation({
    mutationFn: (saving: TaskSaving) =>
      saving.task === null
        ? call(tasksApi.mark, { params: { id }, body: saving.entry, idempotencyKey: saving.idempotencyKey })
        : call(tasksApi.update, {
            params: { id: saving.task.id },
            body: { ...saving.entry, version: saving.task.version },
          }),
    onSuccess: (task: PaperTask) =>
      patch((paper) => ({
        ...paper,
        tasks: [...paper.tasks.filter((one) => one.id !== task.id), task].toSorted((a, b) => a.start - b.start),
      })),
    // another may have marked or removed something: what is shown is read again, what is typed stays
    onError: () => again(),
    onSettled: () => client.invalidateQueries({ queryKey: suggestionsKey(id) }),
  })
}

export function useUnmarkTask(id: string) {
  const client = useQueryClient()
  const patch = usePatchPaper(id)
  const again = useReadPaperAgain(id)
  return useMutation({
    mutationFn: (task: { id: string; version: number }) =>
      call(tasksApi.unmark, { params: { id: task.id }, query: { version: task.version } }),
    onSuccess: (_, { id: taskId }) =>
      patch((paper) => ({ ...paper, tasks: paper.tasks.filter((one) => one.id !== taskId) })),
    onError: () => again(),
    onSettled: () => client.invalidateQueries({ queryKey: suggestionsKey(id) }),
  })
}
