import type { Endpoint } from '@phoihop/contract/endpoint'
import type { z } from 'zod'
import { newKey } from './new-key.ts'
import { NetworkError } from './problem.ts'
import { readProblem } from './read-problem.ts'

type Part<Name extends string, Schema extends z.ZodType> =
  unknown extends z.input<Schema>
    ? { [key in Name]?: undefined }
    : Record<never, never> extends z.input<Schema>
      ? { [key in Name]?: z.input<Schema> }
      : { [key in Name]: z.input<Schema> }

/** What an endpoint takes: its path parameters, query and body, each only where the contract has one. */
export type CallInput<E extends Endpoint> = Part<'params', E['params']> &
  Part<'query', E['query']> &
  Part<'body', E['body']> & { idempotencyKey?: string; signal?: AbortSignal }

interface LooseInput {
  params?: unknown
  query?: unknown
  body?: unknown
  idempotencyKey?: string
  signal?: AbortSignal
}

/** Calls one endpoint of the contract. Throws ApiError for a refusal, NetworkError when nobody answers. */
export async function call<E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<z.output<E['response']>> {
  const given: LooseInput = input
  const response = await send(endpoint, given)
  const text = await response.text()
  if (!response.ok) throw await readProblem(response.status, text)
  // the server proves each answer against the contract before it sends it
  return JSON.parse(text) as z.output<E['response']>
}

async function send(
  endpoint: Endpoint,
  { params, query, body, idempotencyKey, signal }: LooseInput,
): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (endpoint.onceByKey) headers['idempotency-key'] = idempotencyKey ?? newKey()
  try {
    return await fetch(addressOf(endpoint, params, query), {
      method: endpoint.method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
    })
  } catch (cause) {
    if (signal?.aborted && !isTimeout(signal.reason)) throw cause
    throw new NetworkError(cause)
  }
}

/** Who waited long enough has no line. */
function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}

/** `/api/tasks/:id` with its parameters and query filled in; empty filters are left out. */
export function addressOf(endpoint: Pick<Endpoint, 'path'>, params?: unknown, query?: unknown): string {
  const values = Object.entries(params ?? {})
  const path = values.reduce<string>(
    (done, [name, value]) => done.replace(`:${name}`, encodeURIComponent(String(value))),
    endpoint.path,
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  return search.size > 0 ? `${path}?${search}` : path
}
