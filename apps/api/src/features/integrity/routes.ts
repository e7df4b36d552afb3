import { integrityApi } from '@phoihop/contract/integrity'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { lastCheck } from './last-check.ts'
import { startCheck } from './start-check.ts'

export function serveIntegrity(app: FastifyInstance): void {
  serve(app, integrityApi.last, lastCheck)
  serve(app, integrityApi.start, startCheck)
}
