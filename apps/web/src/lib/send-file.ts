import type { Endpoint } from '@phoihop/contract/endpoint'
import type { z } from 'zod'
import { addressOf } from './api-client.ts'
import { newKey } from './new-key.ts'
import { NetworkError } from './problem.ts'
import { readProblem } from './read-problem.ts'

export interface SendFileOptions {
  query?: object
  idempotencyKey?: string | undefined
  /** told how much has gone up, 0–100 */
  onProgress?: (percent: number) => void
  signal?: AbortSignal
}

/** Sends one file to an endpoint that takes one. XMLHttpRequest, because fetch does not tell how far an upload is. */
export function sendFile<E extends Endpoint>(
  endpoint: E,
  file: File,
  { query = {}, idempotencyKey = newKey(), onProgress, signal }: SendFileOptions,
): Promise<z.output<E['response']>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(endpoint.method, addressOf(endpoint, {}, query))
    if (endpoint.onceByKey) request.setRequestHeader('idempotency-key', idempotencyKey)
    const watch = stallWatch(() => request.abort())
    request.addEventListener('loadend', watch.stop)
    request.upload.addEventListener('progress', (event) => {
      watch.moved()
      if (event.lengthComputable) onProgress?.(Math.round((100 * event.loaded) / event.total))
    })
    request.addEventListener('error', () => reject(new NetworkError('upload')))
    // stalled, or taken back by who chose the file: those that wait for their turn go on
    request.addEventListener('abort', () => reject(new NetworkError('aborted')))
    request.addEventListener('load', () => {
      // the server proves each answer against the contract before it sends it
      if (request.status < 300) resolve(JSON.parse(request.responseText) as z.output<E['response']>)
      else void readProblem(request.status, request.responseText).then(reject)
    })
    signal?.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}

/** A line over which nothing moves for so long is none: whoever waits is told, and may wait elsewhere. */
const STALL_MS = 60_000

function stallWatch(onStall: () => void): { moved: () => void; stop: () => void } {
  let timer = setTimeout(onStall, STALL_MS)
  return {
    moved: () => {
      clearTimeout(timer)
      timer = setTimeout(onStall, STALL_MS)
    },
    stop: () => clearTimeout(timer),
  }
}
