import { filesApi } from '@phoihop/contract/files'
import type { FileBrief } from '@phoihop/contract/task-shapes'
import { newKey } from './new-key.ts'
import { NetworkError } from './problem.ts'
import { readProblem } from './read-problem.ts'

interface UploadOptions {
  /** told how much has gone up, 0–100 */
  onProgress: (percent: number) => void
  signal: AbortSignal
}

/** Sends one file up. XMLHttpRequest, because fetch does not tell how far an upload is. */
export function uploadFile(file: File, { onProgress, signal }: UploadOptions): Promise<FileBrief> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(filesApi.upload.method, filesApi.upload.path)
    request.setRequestHeader('idempotency-key', newKey())
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(Math.round((100 * event.loaded) / event.total))
    })
    request.addEventListener('error', () => reject(new NetworkError('upload')))
    request.addEventListener('load', () => {
      // the server proves each answer against the contract before it sends it
      if (request.status < 300) resolve(JSON.parse(request.responseText) as FileBrief)
      else reject(readProblem(request.status, request.responseText))
    })
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}
