import { assignmentActsApi } from '@phoihop/contract/assignment-acts'
import { organisationsApi } from '@phoihop/contract/organisations'
import type { AssignmentRow, Task } from '@phoihop/contract/task-shapes'
import { taskListsApi } from '@phoihop/contract/task-lists'
import { matrixApi } from '@phoihop/contract/task-matrix'
import { tasksApi } from '@phoihop/contract/tasks'
import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { readOrKept } from '../../lib/device/read-or-kept.ts'

export type AssignmentQuery = NonNullable<CallInput<typeof tasksApi.listAssignments>['query']>

export type MatrixQuery = NonNullable<CallInput<typeof matrixApi.get>['query']>

export const taskQueries = {
  myWork: () =>
    queryOptions({
      queryKey: ['tasks', 'my-work'],
      queryFn: (asked) => readOrKept(asked, () => call(tasksApi.myWork, { signal: asked.signal })),
    }),
  assignments: (query: AssignmentQuery) =>
    infiniteQueryOptions({
      queryKey: ['tasks', 'assignments', query],
      queryFn: ({ pageParam, signal }) =>
        call(tasksApi.listAssignments, {
          query: { ...query, ...(pageParam === '' ? {} : { after: pageParam }) },
          signal,
        }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  matrix: (query: MatrixQuery) =>
    queryOptions({
      queryKey: ['tasks', 'matrix', query],
      queryFn: ({ signal }) => call(matrixApi.get, { query, signal }),
    }),
  listOptions: () =>
    queryOptions({
      queryKey: ['tasks', 'list-options'],
      queryFn: ({ signal }) => call(taskListsApi.options, { signal }),
      staleTime: 5 * 60_000,
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['tasks', 'detail', id],
      queryFn: (asked) => readOrKept(asked, () => call(tasksApi.get, { params: { id }, signal: asked.signal })),
    }),
  links: (id: string) =>
    queryOptions({
      queryKey: ['tasks', 'links', id],
      queryFn: ({ signal }) => call(tasksApi.links, { params: { id }, signal }),
    }),
  /** who of the unit can be given its work */
  people: (assignmentId: string) =>
    queryOptions({
      queryKey: ['tasks', 'people', assignmentId],
      queryFn: ({ signal }) => call(assignmentActsApi.listPeople, { params: { id: assignmentId }, signal }),
    }),
  /** bodies a list can be narrowed to, or a task be given to */
  addressees: () =>
    queryOptions({
      queryKey: ['tasks', 'addressees'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

/** What this post may do to rows of a list, before any row is asked. */
export function useListRights(): { decide: boolean } {
  return useQuery(taskQueries.listOptions()).data?.can ?? { decide: false }
}

const PAGE = 200

/** The rows a filter finds, from the first on, as many as may be acted on at once. */
export async function listFound(client: QueryClient, query: AssignmentQuery, most: number): Promise<AssignmentRow[]> {
  const rows: AssignmentRow[] = []
  let after: string | null = null
  do {
    const page: { rows: AssignmentRow[]; next: string | null } = await client.fetchQuery({
      queryKey: ['tasks', 'found', query, after],
      queryFn: ({ signal }) =>
        call(tasksApi.listAssignments, { query: { ...query, limit: PAGE, ...(after ? { after } : {}) }, signal }),
      staleTime: 0,
    })
    rows.push(...page.rows)
    after = page.next
  } while (after !== null && rows.length < most)
  return rows.slice(0, most)
}

/** An act changes the task, the lists it stands in and every figure: all is read again, whose session it is aside. */
export function useInvalidateWork() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
}

/** One tap in a list. The key is made of what is acknowledged: a second tap acts once. */
export function useAcknowledge() {
  const invalidate = useInvalidateWork()
  return useMutation({
    mutationFn: (row: Pick<AssignmentRow, 'id' | 'version'> & { idempotencyKey: string }) =>
      call(tasksApi.acknowledge, {
        params: { id: row.id },
        body: { version: row.version, words: null },
        idempotencyKey: row.idempotencyKey,
      }),
    onSettled: () => invalidate(),
  })
}

/** The task as it stands now, for who was overtaken by another. */
export function useReadAgain(taskId: string): () => Promise<Task> {
  const client = useQueryClient()
  return () => client.fetchQuery({ ...taskQueries.detail(taskId), staleTime: 0 })
}
