import { PAPER_ACTS } from '@phoihop/domain/conclusions/paper-moves'
import { PAPER_STATES } from '@phoihop/domain/conclusions/paper-states'
import { z } from 'zod'
import { Conclusion } from './conclusions.ts'
import { CivilDateText, IdParams, Uuid, Version, endpoint, line, optionalLine, optionalWords } from './endpoint.ts'

/** một bước của văn bản: who, when, why, and the hash of the text as it read then */
export const PaperMove = z
  .strictObject({
    id: Uuid,
    act: z.enum(PAPER_ACTS),
    from: z.enum(PAPER_STATES),
    to: z.enum(PAPER_STATES),
    at: z.string(),
    byName: z.string(),
    post: z.string(),
    words: z.string().nullable(),
    textSha256: z.string(),
  })
  .meta({ id: 'PaperMove' })
export type PaperMove = z.output<typeof PaperMove>

/** người ký: somebody who may sign the paper, with the lines that stand above the name */
export const Signer = z
  .strictObject({
    membershipId: Uuid,
    personName: z.string(),
    post: z.string(),
    organisationName: z.string(),
    authority: z.string().nullable(),
    signaturePost: z.string(),
  })
  .meta({ id: 'Signer' })
export type Signer = z.output<typeof Signer>

export const PaperMoves = z
  .strictObject({
    rows: z.array(PaperMove),
    /** whom it waits for, or who signed it */
    signer: z.strictObject({ personName: z.string(), post: z.string() }).nullable(),
    signedSha256: z.string().nullable(),
    can: z.strictObject({
      openReview: z.boolean(),
      submit: z.boolean(),
      withdraw: z.boolean(),
      return: z.boolean(),
      sign: z.boolean(),
      signOnPaper: z.boolean(),
    }),
  })
  .meta({ id: 'PaperMoves' })
export type PaperMoves = z.output<typeof PaperMoves>

const moveErrors = [
  'request/not-found',
  'request/not-allowed',
  'request/stale-version',
  'conclusions/state-refuses',
  'conclusions/already-issued',
] as const
const Reasoned = z.strictObject({ version: Version, reason: line(1000) })
/** several lines, one under the other, as they stand above the post */
const Authority = optionalWords(200)

export const paperMovesApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/moves',
    summary: 'Các bước văn bản đã qua: trình, trả lại, rút, ký, ban hành',
    params: IdParams,
    response: PaperMoves,
    errors: ['request/not-found'],
  }),
  signers: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/signers',
    summary: 'Những người ký được văn bản, với quyền hạn ký đề xuất',
    params: IdParams,
    response: z.strictObject({ rows: z.array(Signer) }),
    errors: ['request/not-found', 'request/not-allowed'],
  }),
  submit: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/submit',
    summary: 'Trình ký: câu chữ khóa lại cho đến khi ký, trả lại hoặc rút',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      signerId: Uuid,
      authority: Authority,
      signaturePost: line(200),
      note: optionalLine(1000),
    }),
    response: Conclusion,
    errors: [
      ...moveErrors,
      'conclusions/text-empty',
      'conclusions/symbol-missing',
      'conclusions/signer-unknown',
      'conclusions/signature-unfit',
    ],
    onceByKey: true,
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/withdraw',
    summary: 'Rút văn bản đã trình hoặc đã ký về dự thảo, có lý do',
    params: IdParams,
    body: Reasoned,
    response: Conclusion,
    errors: moveErrors,
    onceByKey: true,
  }),
  return: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/return',
    summary: 'Người ký trả lại, có lý do',
    params: IdParams,
    body: Reasoned,
    response: PaperMoves.pick({ rows: true }),
    errors: moveErrors,
    onceByKey: true,
  }),
  sign: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/sign',
    summary: 'Ký đúng bản đã đọc (theo mã kiểm tra toàn văn)',
    params: IdParams,
    body: z.strictObject({ version: Version, textSha256: z.string().length(64) }),
    response: Conclusion,
    errors: [...moveErrors, 'conclusions/text-changed'],
    onceByKey: true,
  }),
  signOnPaper: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/sign-on-paper',
    summary: 'Ghi nhận bản giấy đã ký: ai ký, ngày nào',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      signedOn: CivilDateText,
      signerName: line(120),
      authority: Authority,
      signaturePost: line(200),
    }),
    response: Conclusion,
    errors: [
      ...moveErrors,
      'conclusions/text-empty',
      'conclusions/symbol-missing',
      'conclusions/signature-unfit',
      'conclusions/signed-in-future',
    ],
    onceByKey: true,
  }),
}
