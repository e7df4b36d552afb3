import { z } from 'zod'
import { Done, endpoint, IdParams, optionalWords, Uuid } from './endpoint.ts'

export const COMMENT_LENGTH_MOST = 2000
export const COMMENTS_MOST = 500

export const Comment = z
  .strictObject({
    id: Uuid,
    at: z.string(),
    personName: z.string(),
    post: z.string(),
    organisationName: z.string(),
    /** null: taken back by who said it */
    words: z.string().nullable(),
    own: z.boolean(),
  })
  .meta({ id: 'Comment' })
export type Comment = z.output<typeof Comment>

/** What is said on a task beside the responses, and whether the reader is told of everything on it. */
export const Discussion = z
  .strictObject({
    comments: z.array(Comment),
    subscribed: z.boolean(),
    can: z.strictObject({ comment: z.boolean() }),
  })
  .meta({ id: 'Discussion' })
export type Discussion = z.output<typeof Discussion>

export const discussionsApi = {
  ofTask: endpoint({
    method: 'GET',
    path: '/api/tasks/:id/discussion',
    summary: 'Trao đổi về một nhiệm vụ',
    params: IdParams,
    response: Discussion,
    errors: ['request/not-found'],
  }),
  comment: endpoint({
    method: 'POST',
    path: '/api/tasks/:id/comments',
    summary: 'Trao đổi về một nhiệm vụ; mọi nơi thấy nhiệm vụ đều đọc được',
    params: IdParams,
    body: z.strictObject({ words: optionalWords(COMMENT_LENGTH_MOST).pipe(z.string('Chưa nhập nội dung')) }),
    response: Discussion,
    errors: ['request/not-found', 'request/not-allowed', 'discussions/too-many'],
    onceByKey: true,
  }),
  takeBack: endpoint({
    method: 'DELETE',
    path: '/api/comments/:id',
    summary: 'Gỡ lời trao đổi của mình',
    params: IdParams,
    response: Done,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
  subscribe: endpoint({
    method: 'PUT',
    path: '/api/tasks/:id/subscription',
    summary: 'Theo dõi nhiệm vụ: được báo mọi diễn biến',
    params: IdParams,
    response: Done,
    errors: ['request/not-found'],
  }),
  unsubscribe: endpoint({
    method: 'DELETE',
    path: '/api/tasks/:id/subscription',
    summary: 'Thôi theo dõi nhiệm vụ',
    params: IdParams,
    response: Done,
    errors: ['request/not-found'],
  }),
}
