import { organisationsApi } from '@phoihop/contract/organisations'
import { type UnitReport, unitReportsApi } from '@phoihop/contract/unit-reports'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { addressOf, type CallInput, call } from '../../lib/api-client.ts'
import { fetchFile, saveFile } from '../../lib/fetch-file.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { sendFile } from '../../lib/send-file.ts'

export type ReportEntry = NonNullable<CallInput<typeof unitReportsApi.save>['body']>
export type SummaryEntry = NonNullable<CallInput<typeof unitReportsApi.saveSummary>['body']>

export const reportQueries = {
  ofMeeting: (id: string) =>
    queryOptions({
      queryKey: ['unit-reports', 'meeting', id],
      queryFn: ({ signal }) => call(unitReportsApi.list, { params: { id }, signal }),
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['unit-reports', 'detail', id],
      queryFn: ({ signal }) => call(unitReportsApi.get, { params: { id }, signal }),
    }),
  summary: (id: string) =>
    queryOptions({
      queryKey: ['unit-reports', 'summary', id],
      queryFn: ({ signal }) => call(unitReportsApi.summary, { params: { id }, signal }),
    }),
  classes: () =>
    queryOptions({
      queryKey: ['unit-reports', 'classes'],
      queryFn: ({ signal }) => call(organisationsApi.addressOptions, { signal }),
      staleTime: 5 * 60_000,
    }),
}

export function useAskUnits(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (classCode: string | null) => call(unitReportsApi.ask, { params: { id }, body: { classCode } }),
    onSuccess: (list) => client.setQueryData(reportQueries.ofMeeting(id).queryKey, list),
  })
}

export function useRemindUnits(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(unitReportsApi.remind, { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: reportQueries.ofMeeting(id).queryKey }),
  })
}

/** The report itself is kept by who writes it; lists are read anew. */
export function useSaveReport(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ReportEntry) => call(unitReportsApi.save, { params: { id }, body }),
    onSuccess: (saved) => client.setQueryData(reportQueries.detail(id).queryKey, saved),
  })
}

function useAfterMove(id: string) {
  const client = useQueryClient()
  return (moved: UnitReport) => {
    client.setQueryData(reportQueries.detail(id).queryKey, moved)
    void client.invalidateQueries({ queryKey: ['unit-reports', 'meeting'] })
    void client.invalidateQueries({ queryKey: ['unit-reports', 'mine'] })
  }
}

export function useSendReport(id: string) {
  return useMutation({
    mutationFn: (version: number) => call(unitReportsApi.send, { params: { id }, body: { version } }),
    onSuccess: useAfterMove(id),
  })
}

export function useSendBack(id: string) {
  return useMutation({
    mutationFn: (body: { version: number; reason: string }) => call(unitReportsApi.sendBack, { params: { id }, body }),
    onSuccess: useAfterMove(id),
  })
}

export function useRegister(id: string) {
  const client = useQueryClient()
  const afterMove = useAfterMove(id)
  const onceKey = useOnceKey()
  return useMutation({
    mutationFn: (lineIds: string[]) =>
      call(unitReportsApi.register, { params: { id }, body: { lineIds }, idempotencyKey: onceKey.keyFor(lineIds) }),
    onSuccess: (report) => {
      onceKey.done()
      afterMove(report)
      void client.invalidateQueries({ queryKey: ['proposals'] })
    },
  })
}

export async function downloadForm(id: string): Promise<void> {
  saveFile(await fetchFile(unitReportsApi.form, { params: { id } }))
}

export function useReadForm(id: string) {
  return useMutation({
    mutationFn: (file: File) => {
      const endpoint = {
        ...unitReportsApi.readForm,
        path: addressOf(unitReportsApi.readForm, { id }) as `/api/${string}`,
      }
      return sendFile(endpoint, file, {})
    },
    gcTime: 0,
  })
}

export function fetchFreshSummary(id: string) {
  return call(unitReportsApi.summary, { params: { id }, query: { fresh: 'true' } })
}

export function useSaveSummary(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SummaryEntry) => call(unitReportsApi.saveSummary, { params: { id }, body }),
    onSuccess: (saved) => client.setQueryData(reportQueries.summary(id).queryKey, saved),
  })
}

export async function downloadSummary(id: string, format: 'docx' | 'pdf'): Promise<void> {
  saveFile(await fetchFile(unitReportsApi.printSummary, { params: { id }, query: { format } }))
}
