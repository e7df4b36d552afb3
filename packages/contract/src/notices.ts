import { MAIL_CHOICES, NOTICE_GROUPS, NOTICE_KINDS } from '@phoihop/domain/notices/notice-kinds'
import { RESPONSE_ACTS } from '@phoihop/domain/tasks/assignment-moves'
import { z } from 'zod'
import { CivilDateText, Done, endpoint, Flag, IdParams, PageQuery, page, Uuid } from './endpoint.ts'

/** One notice as its facts; the domain makes the words. */
export const NoticeRow = z
  .strictObject({
    id: Uuid,
    at: z.string(),
    readAt: z.string().nullable(),
    kind: z.enum(NOTICE_KINDS),
    act: z.enum(RESPONSE_ACTS).nullable(),
    days: z.int().nullable(),
    day: CivilDateText.nullable(),
    count: z.int().nullable(),
    byName: z.string().nullable(),
    unitName: z.string().nullable(),
    own: z.boolean(),
    /** words of the response or the comment, where there are any */
    words: z.string().nullable(),
    paper: z.strictObject({ id: Uuid, number: z.string().nullable(), symbol: z.string().nullable() }),
    task: z.strictObject({ id: Uuid, ref: z.string(), quote: z.string() }).nullable(),
    assignmentId: Uuid.nullable(),
    /** the slip, where the notice is of one */
    urgingId: Uuid.nullable(),
  })
  .meta({ id: 'NoticeRow' })
export type NoticeRow = z.output<typeof NoticeRow>

const Choices = z.strictObject({
  given: z.enum(MAIL_CHOICES),
  decided: z.enum(MAIL_CHOICES),
  reported: z.enum(MAIL_CHOICES),
  due: z.enum(MAIL_CHOICES),
  discussed: z.enum(MAIL_CHOICES),
})
export type NoticeChoices = z.output<typeof Choices>

export const noticesApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/notices',
    summary: 'Thông báo gửi đến tôi ở chức vụ đang dùng, mới nhất trước',
    query: z.strictObject({ ...PageQuery, unread: Flag.optional(), group: z.enum(NOTICE_GROUPS).optional() }),
    response: page(NoticeRow),
  }),
  /** with `Accept: text/event-stream` it goes on: an event each time there is something new */
  live: endpoint({
    method: 'GET',
    path: '/api/notices/live',
    summary: 'Số thông báo chưa đọc; với Accept: text/event-stream thì báo ngay mỗi khi có thông báo mới',
    response: z.strictObject({ unread: z.int() }),
    errors: ['notices/too-many-open'],
  }),
  read: endpoint({
    method: 'POST',
    path: '/api/notices/:id/read',
    summary: 'Đánh dấu một thông báo đã đọc',
    params: IdParams,
    response: Done,
    errors: ['request/not-found'],
  }),
  readAll: endpoint({
    method: 'POST',
    path: '/api/notices/read-all',
    summary: 'Đánh dấu mọi thông báo đã đọc, đến thông báo mới nhất đã thấy',
    body: z.strictObject({ upTo: z.iso.datetime({ offset: true }) }),
    response: Done,
  }),
  choices: endpoint({
    method: 'GET',
    path: '/api/notices/choices',
    summary: 'Thư báo nào gửi cho tôi, khi nào',
    response: Choices,
  }),
  choose: endpoint({
    method: 'PUT',
    path: '/api/notices/choices',
    summary: 'Chọn thư báo nào gửi cho tôi, khi nào',
    body: Choices,
    response: Choices,
  }),
}

// a group without a choice would not compile
const complete: Record<(typeof NOTICE_GROUPS)[number], unknown> = Choices.shape
void complete
