import { NetworkError } from './problem.ts'
import { readProblem } from './read-problem.ts'

/** Sends one file to an address that answers about it at once. */
export async function sendFile<T>(address: string, file: File, idempotencyKey: string | null): Promise<T> {
  const body = new FormData()
  body.append('file', file)
  const headers: Record<string, string> = { accept: 'application/json' }
  if (idempotencyKey !== null) headers['idempotency-key'] = idempotencyKey
  const response = await send(address, { method: 'POST', body, headers })
  const text = await response.text()
  if (!response.ok) throw readProblem(response.status, text)
  // the server proves each answer against the contract before it sends it
  return JSON.parse(text) as T
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, credentials: 'same-origin' })
  } catch (cause) {
    throw new NetworkError(cause)
  }
}
