import swagger from '@fastify/swagger'
import { ERROR_STATUS, type ErrorCode } from '@phoihop/contract/error-codes'
import { type Endpoint, Problem } from '@phoihop/contract/endpoint'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'

/** Chosen by the client for one act; sent again with the same act, it acts once. */
const OnceByKey = z.object({ 'idempotency-key': z.string().min(8).max(100) })

/** Every endpoint beside its own refusals may give these. */
const ALWAYS = ['request/invalid', 'request/unexpected'] as const

/** Describes the API as OpenAPI 3.1 at /api/openapi.json, made from the contract. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Phối Hợp',
        version: '1',
        description: 'Họp giao ban, kết luận, nhiệm vụ và số liệu của một địa bàn.',
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'phoihop-session' } } },
    },
    transform: (input) => jsonSchemaTransform({ ...input, schema: withRefusals(input) }),
    transformObject: (document) => withoutUnused(jsonSchemaTransformObject(document)),
  })
  app.get(
    '/api/openapi.json',
    { schema: { hide: true }, serializerCompiler: () => (body) => JSON.stringify(body) },
    () => app.swagger(),
  )
}

type TransformInput = Parameters<typeof jsonSchemaTransform>[0]

function withRefusals({ schema, route }: TransformInput): TransformInput['schema'] {
  // routes made by `serve` carry their endpoint; others (the description itself) have none
  const endpoint = (route.config as { endpoint?: Endpoint } | undefined)?.endpoint
  if (!endpoint) return schema
  const codes = [...endpoint.errors, ...ALWAYS, ...(endpoint.open ? [] : gateCodes(endpoint))]
  const response: Record<string, unknown> = { ...(schema.response as Record<string, unknown>) }
  for (const status of new Set(codes.map((code) => ERROR_STATUS[code]))) {
    const listed = codes.filter((code) => ERROR_STATUS[code] === status)
    response[String(status)] = {
      description: listed.join(' · '),
      content: { 'application/problem+json': { schema: Problem } },
    }
  }
  return {
    ...schema,
    ...(endpoint.onceByKey && { headers: OnceByKey }),
    ...(!endpoint.open && { security: [{ session: [] }] }),
    response,
  }
}

/** What a session that is missing or not whole is answered. */
function gateCodes({ alsoWhen = [] }: Endpoint): ErrorCode[] {
  const codes: ErrorCode[] = ['session/missing']
  if (!alsoWhen.includes('locked')) codes.push('session/locked')
  if (!alsoWhen.includes('code')) codes.push('session/code-needed')
  if (!alsoWhen.includes('set-up')) codes.push('session/password-change-needed', 'session/second-factor-needed')
  return codes
}

/** Each schema is registered as it goes in and as it comes out; only what some operation refers to is kept. */
function withoutUnused<T extends object>(document: T): T {
  const words = JSON.stringify(document)
  const copy = structuredClone(document)
  // the description is made by the library; where it has component schemas they are a plain object
  const schemas = (copy as { components?: { schemas?: Record<string, unknown> } }).components?.schemas ?? {}
  for (const name of Object.keys(schemas)) {
    if (!words.includes(`"#/components/schemas/${name}"`)) delete schemas[name]
  }
  return copy
}
