import { peopleApi } from '@phoihop/contract/people'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { addPost } from './add-post.ts'
import { createPerson } from './create-person.ts'
import { endPost } from './end-post.ts'
import { keepAccount } from './keep-account.ts'
import { openAccount } from './open-account.ts'
import { getPerson, listPeople } from './queries.ts'
import { sendLink } from './send-link.ts'

export function servePeople(app: FastifyInstance): void {
  serve(app, peopleApi.list, (ctx, { query }) => listPeople(ctx, query))
  serve(app, peopleApi.get, (ctx, { params }) => getPerson(ctx, params.id))
  serve(app, peopleApi.create, (ctx, { body }) => createPerson(ctx, body))
  serve(app, peopleApi.addPost, (ctx, { params, body }) => addPost(ctx, params.id, body))
  serve(app, peopleApi.endPost, (ctx, { params, body }) => endPost(ctx, params.id, body))
  serve(app, peopleApi.openAccount, (ctx, { params, body }) => openAccount(ctx, params.id, body))
  serve(app, peopleApi.sendLink, (ctx, { params }) => sendLink(ctx, params.id))
  serve(app, peopleApi.keepAccount, (ctx, { params, body }) => keepAccount(ctx, params.id, body))
}
