import { sessionApi } from '@phoihop/contract/session'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { SESSION_COOKIE, serve, serveOpen } from '../../platform/serve.ts'
import { rememberDevice } from '../account/public.ts'
import { choosePost } from './choose-post.ts'
import { endOtherSessions, endSession } from './end-sessions.ts'
import { giveCode } from './give-code.ts'
import { listSessions } from './list-sessions.ts'
import { lockSession, unlockSession } from './lock.ts'
import { presentSession } from './present.ts'
import { serveProvider } from './provider-routes.ts'
import { clearCookie, setCookie } from './session-cookie.ts'
import { signIn, signInToDemo } from './sign-in.ts'
import { signOut, signOutEverywhere } from './sign-out.ts'

const DONE = { done: true as const }

export function serveSession(app: FastifyInstance): void {
  const { demo, provider } = app.means
  app.register(async (guarded) => {
    // against guessing: per address, beside the lock-out per account
    guarded.addHook('onRequest', guarded.rateLimit({ max: 30, timeWindow: '1 minute' }))
    serveSignIn(guarded)
  })
  serveOpen(app, sessionApi.demoAccounts, async () => ({ accounts: [...(demo ?? [])] }))
  serveOpen(app, sessionApi.ways, async () => ({ provider: provider && { label: provider.label } }))
  serve(app, sessionApi.giveCode, async (ctx, { body }, { request }) =>
    presentSession(await giveCode(ctx, body.code, tokenOf(request), request)),
  )
  serve(app, sessionApi.unlock, async (ctx, { body }, { request }) => {
    await unlockSession(ctx, demo, body.password, request)
    return DONE
  })
  serve(app, sessionApi.current, presentSession)
  serve(app, sessionApi.choosePost, async (ctx, { body }, { request }) =>
    presentSession(await choosePost(ctx, body, tokenOf(request))),
  )
  serve(app, sessionApi.lock, async (ctx) => {
    await lockSession(ctx)
    return DONE
  })
  serve(app, sessionApi.list, listSessions)
  serve(app, sessionApi.end, async (ctx, { params }) => {
    await endSession(ctx, params.id)
    return DONE
  })
  serve(app, sessionApi.endOthers, async (ctx) => {
    await endOtherSessions(ctx)
    return DONE
  })
  serve(app, sessionApi.signOut, async (ctx, _input, { request, reply }) => {
    await signOut(ctx, request)
    clearCookie(app, reply)
    return DONE
  })
  serve(app, sessionApi.signOutEverywhere, async (ctx, _input, { reply }) => {
    await signOutEverywhere(ctx)
    clearCookie(app, reply)
    return DONE
  })
}

/** The ways in. Who is in already and only unlocks is counted by account alone: an office comes back from lunch at once. */
function serveSignIn(app: FastifyInstance): void {
  const { demo, provider, publicUrl, secureCookie } = app.means
  serveOpen(app, sessionApi.signIn, async (ctx, { body }, { request, reply }) => {
    const { token, ctx: signedIn } = await signIn(ctx, body, request)
    setCookie(app, reply, token)
    rememberDevice(ctx, body.email, reply, secureCookie)
    return presentSession(signedIn)
  })
  serveOpen(app, sessionApi.signInToDemo, async (ctx, { body }, { request, reply }) => {
    const { token, ctx: signedIn } = await signInToDemo(ctx, demo, body, request)
    setCookie(app, reply, token)
    return presentSession(signedIn)
  })
  if (provider && publicUrl) serveProvider(app, provider, publicUrl)
}

function tokenOf(request: FastifyRequest): string {
  return request.cookies[SESSION_COOKIE] ?? ''
}
