import { sessionApi } from '@phoihop/contract/session'
import type { FastifyInstance } from 'fastify'
import { serve, serveOpen } from '../../platform/serve.ts'
import { choosePost } from './choose-post.ts'
import { presentSession } from './present.ts'
import { clearCookie, setCookie } from './session-cookie.ts'
import { signIn, signInToDemo } from './sign-in.ts'
import { signOut, signOutEverywhere } from './sign-out.ts'

export function serveSession(app: FastifyInstance): void {
  app.register(async (guarded) => {
    // against guessing: per address, beside the lock-out per account
    guarded.addHook('onRequest', guarded.rateLimit({ max: 30, timeWindow: '1 minute' }))
    serveOpen(guarded, sessionApi.signIn, async (ctx, { body }, exchange) => {
      const { token, actor } = await signIn(ctx, body, exchange.request)
      setCookie(app, exchange.reply, token)
      return presentSession({ ...ctx, actor })
    })
    serveOpen(guarded, sessionApi.signInToDemo, async (ctx, { body }, exchange) => {
      const { token, actor } = await signInToDemo(ctx, app.means.demo, body, exchange.request)
      setCookie(app, exchange.reply, token)
      return presentSession({ ...ctx, actor })
    })
  })
  serveOpen(app, sessionApi.demoAccounts, async () => ({ accounts: [...(app.means.demo ?? [])] }))
  serve(app, sessionApi.current, presentSession)
  serve(app, sessionApi.choosePost, async (ctx, { body }, { request }) =>
    presentSession({ ...ctx, actor: await choosePost(ctx, body.membershipId, request) }),
  )
  serve(app, sessionApi.signOut, async (ctx, _input, { request, reply }) => {
    await signOut(ctx, request)
    clearCookie(app, reply)
    return { done: true as const }
  })
  serve(app, sessionApi.signOutEverywhere, async (ctx, _input, { reply }) => {
    await signOutEverywhere(ctx)
    clearCookie(app, reply)
    return { done: true as const }
  })
}
