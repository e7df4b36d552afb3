import { letterheadsApi } from '@phoihop/contract/letterheads'
import { type RenditionFormat, renditionsApi } from '@phoihop/contract/renditions'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { type CallInput, call } from '../../lib/api-client.ts'
import { describeError } from '../../lib/describe-error.ts'
import { fetchFile } from '../../lib/fetch-file.ts'
import { ApiError } from '../../lib/problem.ts'
import { sendFile } from '../../lib/send-file.ts'

export type LetterheadChange = NonNullable<CallInput<typeof letterheadsApi.save>['body']>

/** The whole paper, or one unit's excerpt of it. */
export interface PaperPart {
  id: string
  organisationId: string | null
}

const queryOf = ({ organisationId }: PaperPart, format: RenditionFormat) =>
  organisationId === null ? { format } : { format, organisationId }

export const renditionQueries = {
  detail: (id: string) =>
    queryOptions({
      queryKey: ['renditions', 'detail', id],
      queryFn: ({ signal }) => call(renditionsApi.get, { params: { id }, signal }),
    }),
  /** printed anew each time: the paper may have been changed since */
  pdf: (part: PaperPart) =>
    queryOptions({
      queryKey: ['renditions', 'pdf', part],
      queryFn: ({ signal }) =>
        fetchFile(renditionsApi.paper, { params: { id: part.id }, query: queryOf(part, 'pdf'), signal }),
      gcTime: 0,
      staleTime: 0,
      retry: false,
    }),
  check: (id: string) =>
    queryOptions({
      queryKey: ['renditions', 'check', id],
      queryFn: ({ signal }) => call(renditionsApi.checkPaper, { params: { id }, signal }),
      staleTime: 0,
      retry: false,
    }),
  letterhead: (id: string) =>
    queryOptions({
      queryKey: ['renditions', 'letterhead', id],
      queryFn: ({ signal }) => call(letterheadsApi.get, { params: { id }, signal }),
    }),
}

export function fetchPaper(part: PaperPart, format: RenditionFormat) {
  return fetchFile(renditionsApi.paper, { params: { id: part.id }, query: queryOf(part, format) })
}

export function useCheckFile() {
  return useMutation({ mutationFn: (file: File) => sendFile(renditionsApi.checkFile, file, {}), gcTime: 0 })
}

export function useSaveLetterhead(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: LetterheadChange) => call(letterheadsApi.save, { params: { id }, body }),
    onSuccess: (saved) => {
      client.setQueryData(renditionQueries.letterhead(id).queryKey, saved)
      void client.invalidateQueries({ queryKey: ['renditions'] })
    },
  })
}

/** Why a paper is not printed: the sentence that names the place, where there is one. */
export function describeRefusal(error: unknown): string {
  return (error instanceof ApiError && error.fields.paper) || describeError(error)
}
