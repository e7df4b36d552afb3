import { type FormFormat, type ReturnRow, taskFormsApi } from '@phoihop/contract/task-forms'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api-client.ts'
import { fetchFile } from '../../lib/fetch-file.ts'
import { sendFile } from '../../lib/send-file.ts'

export const taskFormQueries = {
  list: () =>
    infiniteQueryOptions({
      queryKey: ['task-forms', 'list'],
      queryFn: ({ pageParam, signal }) =>
        call(taskFormsApi.list, { query: pageParam === '' ? {} : { after: pageParam }, signal }),
      initialPageParam: '',
      getNextPageParam: (page) => page.next,
    }),
  candidates: () =>
    queryOptions({
      queryKey: ['task-forms', 'candidates'],
      queryFn: ({ signal }) => call(taskFormsApi.candidates, { signal }),
    }),
  received: (id: string) =>
    queryOptions({
      queryKey: ['task-forms', 'received', id],
      queryFn: ({ signal }) => call(taskFormsApi.getReturn, { params: { id }, signal }),
    }),
}

/** What is taken from a form is work too. */
export function useInvalidateForms() {
  const client = useQueryClient()
  return () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'task-forms' || queryKey[0] === 'tasks' })
}

export const makeForm = (organisationId: string, email: string | null, idempotencyKey: string) =>
  call(taskFormsApi.create, { body: { organisationId, email }, idempotencyKey })

export const fetchForm = (id: string, format: FormFormat) =>
  fetchFile(taskFormsApi.file, { params: { id }, query: { format } })

export const takeRow = (id: string, row: Pick<ReturnRow, 'assignmentId' | 'version'>, idempotencyKey: string) =>
  call(taskFormsApi.takeRow, {
    params: { id },
    body: { assignmentId: row.assignmentId, version: row.version },
    idempotencyKey,
  })

export function useReceive() {
  return useMutation({ mutationFn: (file: File) => sendFile(taskFormsApi.receive, file, {}) })
}
