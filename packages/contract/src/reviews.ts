import { REVIEW_ANSWERS, REVIEW_STANDINGS } from '@phoihop/domain/reviews/review-answer'
import { z } from 'zod'
import { IdParams, SearchWords, Uuid, Version, endpoint, optionalWords } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

export { REVIEW_ANSWERS, REVIEW_STANDINGS }

/** How many units and people one round may ask. */
const ASKED_MOST = 200

export const ReviewComment = z
  .strictObject({
    id: Uuid,
    askedId: Uuid,
    byName: z.string(),
    post: z.string(),
    /** where its words stand in the text of today; null: on the whole, or the words were changed */
    start: z.int().nullable(),
    end: z.int().nullable(),
    /** the words it was made about, as they read then; null: on the whole */
    quote: z.string().nullable(),
    /** câu đã sửa */
    changed: z.boolean(),
    words: z.string(),
    at: z.string(),
    outcome: z.enum(['taken', 'explained']).nullable(),
    outcomeWords: z.string().nullable(),
    outcomeByName: z.string().nullable(),
  })
  .meta({ id: 'ReviewComment' })
export type ReviewComment = z.output<typeof ReviewComment>

export const ReviewAsked = z
  .strictObject({
    id: Uuid,
    organisation: OrganisationBrief.nullable(),
    person: z.strictObject({ fullName: z.string(), post: z.string() }).nullable(),
    standing: z.enum(REVIEW_STANDINGS),
    words: z.string().nullable(),
    answeredByName: z.string().nullable(),
    answeredAt: z.string().nullable(),
    remindedAt: z.string().nullable(),
    /** this person, in this post, answers here */
    canAnswer: z.boolean(),
  })
  .meta({ id: 'ReviewAsked' })
export type ReviewAsked = z.output<typeof ReviewAsked>

/** đợt xin ý kiến: to the keeping office whole; to who is asked, what concerns them */
export const Review = z
  .strictObject({
    id: Uuid,
    version: Version,
    paperId: Uuid,
    openedByName: z.string(),
    note: z.string().nullable(),
    silenceAgrees: z.boolean(),
    openedAt: z.string(),
    closesAt: z.string(),
    closedAt: z.string().nullable(),
    over: z.boolean(),
    asked: z.array(ReviewAsked),
    comments: z.array(ReviewComment),
    can: z.strictObject({ keep: z.boolean() }),
  })
  .meta({ id: 'Review' })
export type Review = z.output<typeof Review>

const WaitingPaper = z.strictObject({
  id: Uuid,
  code: z.string().nullable(),
  subject: z.string(),
  issuer: OrganisationBrief,
  since: z.string(),
  byName: z.string(),
})
const Instant = z.iso.datetime({ offset: true })
const readErrors = ['request/not-found'] as const
const keepErrors = [...readErrors, 'request/not-allowed', 'request/stale-version', 'reviews/closed'] as const

export const reviewsApi = {
  waiting: endpoint({
    method: 'GET',
    path: '/api/reviews/waiting',
    summary: 'Văn bản chờ tôi ký, dự thảo đang xin ý kiến tôi; của thư ký: văn bản bị trả lại, đã ký chờ ban hành',
    response: z.strictObject({
      toSign: z.array(WaitingPaper),
      returned: z.array(WaitingPaper),
      toIssue: z.array(WaitingPaper),
      toReview: z.array(WaitingPaper.extend({ closesAt: z.string() })),
    }),
  }),
  ofPaper: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/reviews',
    summary: 'Các đợt xin ý kiến về một dự thảo, đợt mới nhất trước',
    params: IdParams,
    response: z.strictObject({ rows: z.array(Review) }),
    errors: readErrors,
  }),
  options: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/review-options',
    summary: 'Những người có thể xin ý kiến, tìm theo tên, chức vụ hay cơ quan',
    params: IdParams,
    query: z.strictObject({ q: SearchWords }),
    response: z.strictObject({
      rows: z.array(
        z.strictObject({
          membershipId: Uuid,
          fullName: z.string(),
          post: z.string(),
          organisation: OrganisationBrief,
        }),
      ),
    }),
    errors: [...readErrors, 'request/not-allowed'],
  }),
  open: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/reviews',
    summary: 'Gửi dự thảo xin ý kiến các đơn vị, cá nhân đến một thời điểm',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      organisationIds: z.array(Uuid).max(ASKED_MOST).default([]),
      membershipIds: z.array(Uuid).max(ASKED_MOST).default([]),
      closesAt: Instant,
      note: optionalWords(2000),
    }),
    response: Review,
    errors: [
      ...readErrors,
      'request/not-allowed',
      'request/stale-version',
      'conclusions/state-refuses',
      'conclusions/already-issued',
      'reviews/nobody-asked',
      'reviews/asked-unknown',
      'reviews/units-not-for-restricted',
      'reviews/closes-in-past',
      'reviews/already-open',
    ],
    onceByKey: true,
  }),
  extend: endpoint({
    method: 'PATCH',
    path: '/api/reviews/:id',
    summary: 'Gia hạn, hoặc cho kết thúc sớm hơn',
    params: IdParams,
    body: z.strictObject({ version: Version, closesAt: Instant }),
    response: Review,
    errors: [...keepErrors, 'reviews/closes-in-past'],
  }),
  close: endpoint({
    method: 'POST',
    path: '/api/reviews/:id/close',
    summary: 'Kết thúc xin ý kiến ngay; văn bản về dự thảo',
    params: IdParams,
    body: z.strictObject({ version: Version }),
    response: Review,
    errors: keepErrors,
    onceByKey: true,
  }),
  remind: endpoint({
    method: 'POST',
    path: '/api/reviews/:id/remind',
    summary: 'Nhắc những nơi chưa trả lời',
    params: IdParams,
    response: Review,
    errors: [...readErrors, 'request/not-allowed', 'reviews/closed'],
    onceByKey: true,
  }),
  answer: endpoint({
    method: 'POST',
    path: '/api/review-asked/:id/answer',
    summary: 'Trả lời xin ý kiến: đồng ý, đồng ý có ý kiến, không đồng ý; trả lời lại được đến khi kết thúc',
    params: IdParams,
    body: z.strictObject({ answer: z.enum(REVIEW_ANSWERS), words: optionalWords(5000) }),
    response: Review,
    errors: [...readErrors, 'request/not-allowed', 'reviews/closed', 'reviews/words-missing'],
    onceByKey: true,
  }),
  comment: endpoint({
    method: 'POST',
    path: '/api/review-asked/:id/comments',
    summary: 'Góp ý vào một đoạn hoặc vào cả dự thảo',
    params: IdParams,
    body: z.strictObject({
      /** the passage in the text with that hash; both left out: the whole */
      start: z.int().min(0).nullable().default(null),
      end: z.int().min(1).nullable().default(null),
      textSha256: z.string().length(64),
      words: optionalWords(5000),
    }),
    response: Review,
    errors: [
      ...readErrors,
      'request/not-allowed',
      'reviews/closed',
      'reviews/span-outside-text',
      'reviews/text-changed',
      'reviews/words-missing',
    ],
    onceByKey: true,
  }),
  settle: endpoint({
    method: 'PUT',
    path: '/api/review-comments/:id/outcome',
    summary: 'Tiếp thu hoặc giải trình một ý kiến',
    params: IdParams,
    body: z.strictObject({ outcome: z.enum(['taken', 'explained']), words: optionalWords(5000) }),
    response: Review,
    errors: [...readErrors, 'request/not-allowed', 'reviews/words-missing'],
  }),
  export: endpoint({
    method: 'GET',
    path: '/api/reviews/:id/export',
    summary: 'Bản tổng hợp ý kiến, tệp Excel',
    params: IdParams,
    response: z.unknown(),
    errors: [...readErrors, 'request/not-allowed'],
  }),
}
