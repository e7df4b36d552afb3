import { accountApi } from '@phoihop/contract/account'
import type { FastifyInstance } from 'fastify'
import { serve, serveOpen } from '../../platform/serve.ts'
import { changePassword } from './change-password.ts'
import { getAccount } from './get-account.ts'
import { confirmSecondFactor, renewOwnCodes, startSecondFactor, stopSecondFactor } from './second-factor.ts'
import { readLink, useLink } from './use-link.ts'

const DONE = { done: true as const }

export function serveAccount(app: FastifyInstance): void {
  serve(app, accountApi.get, getAccount)
  app.register(async (guarded) => {
    guarded.addHook('onRequest', guarded.rateLimit({ max: 30, timeWindow: '1 minute' }))
    serve(guarded, accountApi.changePassword, async (ctx, { body }, { request }) => {
      await changePassword(ctx, body, request)
      return DONE
    })
    serve(guarded, accountApi.startSecondFactor, (ctx, { body }, { request }) =>
      startSecondFactor(ctx, body.password, request),
    )
    serve(guarded, accountApi.confirmSecondFactor, async (ctx, { body }, { request }) => ({
      recoveryCodes: await confirmSecondFactor(ctx, body.code, request),
    }))
    serve(guarded, accountApi.renewRecoveryCodes, async (ctx, { body }, { request }) => ({
      recoveryCodes: await renewOwnCodes(ctx, body, request),
    }))
    serve(guarded, accountApi.stopSecondFactor, async (ctx, { body }, { request }) => {
      await stopSecondFactor(ctx, body, request)
      return DONE
    })
    serveOpen(guarded, accountApi.readLink, (ctx, { body }) => readLink(ctx, body.token))
    serveOpen(guarded, accountApi.useLink, async (ctx, { body }) => {
      await useLink(ctx, body.token, body.password)
      return DONE
    })
  })
}
