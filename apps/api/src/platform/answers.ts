import type { FastifySerializerCompiler } from 'fastify/types/schema.js'
import type { z } from 'zod'

/** Answers as they are: what `present` lists is all that goes out. */
export const plainAnswers: FastifySerializerCompiler<z.ZodType> = () => (body) => JSON.stringify(body)

/** In tests and development each answer is held against the contract first; one that differs is a fault of ours. */
export const checkedAnswers: FastifySerializerCompiler<z.ZodType> =
  ({ schema, url }) =>
  (body) => {
    const checked = schema.safeParse(body)
    if (!checked.success)
      throw new Error(`the answer of ${url} is not what the contract says: ${checked.error.message}`)
    return JSON.stringify(body)
  }
