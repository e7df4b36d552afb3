import type { Endpoint } from '@phoihop/contract/endpoint'
import { addressOf } from './api-client.ts'
import { NetworkError } from './problem.ts'
import { readProblem } from './read-problem.ts'

export interface FetchedFile {
  blob: Blob
  /** as the server names it */
  name: string
}

interface Input {
  params?: object
  query?: object
  signal?: AbortSignal
}

/** Fetches the file an endpoint answers with; a refusal is an ApiError with its sentence, not a page of JSON. */
export async function fetchFile(endpoint: Endpoint, { params, query, signal }: Input): Promise<FetchedFile> {
  const response = await askFor(addressOf(endpoint, params, query), signal)
  if (!response.ok) throw await readProblem(response.status, await response.text())
  const name = /filename="([^"]+)"/u.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return { blob: await response.blob(), name: name ?? 'tai-ve' }
}

async function askFor(address: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'same-origin', signal: signal ?? null })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new NetworkError(cause)
  }
}

/** Puts a fetched file where the browser keeps downloads. */
export function saveFile({ blob, name }: FetchedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // the download has its own hold of the bytes once it has begun
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
