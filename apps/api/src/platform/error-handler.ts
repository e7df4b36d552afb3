import { ERROR_STATUS, type ErrorCode } from '@phoihop/contract/error-codes'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { AppError } from './app-error.ts'

/** Turns every refusal into problem+json (RFC 9457); what is not ours to answer becomes a 500 that is logged once. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendProblem(request, reply, toAppError(error, request)))
}

function toAppError(error: FastifyError, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields: Record<string, string> = {}
    for (const { instancePath, message } of error.validation) {
      const path = instancePath.slice(1).replaceAll('/', '.')
      fields[path] ??= message ?? ''
    }
    // an address with a malformed id is an address of nothing
    if (error.validationContext === 'params') return new AppError('request/not-found')
    return new AppError('request/invalid', { fields })
  }
  if (UNREADABLE_VALUES.includes(error.code)) return new AppError('request/invalid')
  if (isBusy(error)) return new AppError('request/busy')
  const known = BY_FASTIFY_CODE[error.code]
  if (known) return new AppError(known)
  if (error.statusCode === 429) return new AppError('request/too-many')
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new AppError('request/invalid')
  request.log.error({ err: error }, 'unexpected')
  return new AppError('request/unexpected')
}

/** What Postgres answers to values it cannot read: bad characters, numbers or dates out of range, wrong syntax. */
const UNREADABLE_VALUES = ['22021', '22P02', '22003', '22007', '22008']

/** Prisma and Postgres when no connection or lock was to be had in time, or two waited for each other. */
const BUSY = ['P2024', 'P2028', 'P2034', '55P03', '40P01']

/** A raw query's own code stands in the message alone. */
function isBusy({ code, message }: FastifyError): boolean {
  return BUSY.includes(code) || /timeout exceeded when trying to connect|Code: `(?:55P03|40P01)`/u.test(message)
}

const BY_FASTIFY_CODE: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request/too-large',
  FST_REQ_FILE_TOO_LARGE: 'files/too-large',
  FST_FILES_LIMIT: 'files/too-many',
  FST_PARTS_LIMIT: 'files/too-many',
}

/** Answers a refusal as problem+json. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: AppError) {
  const { code, extra } = error
  return reply
    .code(ERROR_STATUS[code])
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send({ code, title: code, status: ERROR_STATUS[code], requestId: request.id, ...extra })
}
