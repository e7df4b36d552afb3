import type { Endpoint } from '@phoihop/contract/endpoint'
import { filesApi } from '@phoihop/contract/files'
import type { FileBrief } from '@phoihop/contract/task-shapes'
import type { z } from 'zod'
import { newKey } from './new-key.ts'
import { NetworkError } from './problem.ts'
import { readProblem } from './read-problem.ts'

export interface UploadOptions {
  /** told how much has gone up, 0–100 */
  onProgress: (percent: number) => void
  signal: AbortSignal
}

/** Sends one file up, to be kept. */
export function uploadFile(file: File, options: UploadOptions): Promise<FileBrief> {
  return sendFile(filesApi.upload, file, options)
}

/** Sends one file to an endpoint that takes one. XMLHttpRequest, because fetch does not tell how far an upload is. */
export function sendFile<E extends Endpoint>(
  endpoint: E,
  file: File,
  { onProgress, signal }: UploadOptions,
): Promise<z.output<E['response']>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(endpoint.method, endpoint.path)
    request.setRequestHeader('idempotency-key', newKey())
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(Math.round((100 * event.loaded) / event.total))
    })
    request.addEventListener('error', () => reject(new NetworkError('upload')))
    request.addEventListener('load', () => {
      // the server proves each answer against the contract before it sends it
      if (request.status < 300) resolve(JSON.parse(request.responseText) as z.output<E['response']>)
      else reject(readProblem(request.status, request.responseText))
    })
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}
