import { type ImportReport, importsApi } from '@phoihop/contract/imports'
import type { Sheet } from '@phoihop/domain/imports/sheet-columns'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { addressOf } from '../../lib/api-client.ts'
import { sendFile } from '../../lib/send-file.ts'

interface Sent {
  sheet: Sheet
  file: File
  idempotencyKey?: string
}

/** Where the file with what is there, or an empty one, is fetched by the browser. */
export function exportPath(sheet: Sheet): string {
  return addressOf(importsApi.export, {}, { sheet })
}
export function templatePath(sheet: Sheet): string {
  return addressOf(importsApi.template, {}, { sheet })
}

export function useCheckFile() {
  return useMutation({
    mutationFn: ({ sheet, file }: Sent): Promise<ImportReport> =>
      sendFile(importsApi.check, file, { query: { sheet } }),
  })
}

export function useImportFile() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ sheet, file, idempotencyKey }: Sent): Promise<ImportReport> =>
      sendFile(importsApi.carryOut, file, { query: { sheet }, idempotencyKey }),
    onSuccess: () => client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' }),
  })
}
