import { filesApi } from '@phoihop/contract/files'
import type { FileBrief } from '@phoihop/contract/task-shapes'
import { type SendFileOptions, sendFile } from './send-file.ts'

/** Sends one file up, to be kept. */
export function uploadFile(file: File, options: SendFileOptions): Promise<FileBrief> {
  return sendFile(filesApi.upload, file, options)
}
