import { ANSWER_MOVES } from '@phoihop/domain/proposals/answer-kinds'
import { z } from 'zod'
import { Done, IdParams, Uuid, Version, endpoint, optionalWords } from './endpoint.ts'
import { ANSWER_KINDS, Answer, AnswerEntry } from './proposal-shapes.ts'

const readErrors = ['request/not-found'] as const
const answerErrors = [
  ...readErrors,
  'request/not-allowed',
  'proposals/words-missing',
  'proposals/ground-missing',
  'proposals/letter-missing',
  'proposals/task-missing',
  'proposals/task-unknown',
  'proposals/body-unknown',
  'proposals/state-refuses',
  'tasks/file-unknown',
] as const

export const ITEM_ANSWER_KINDS = ['task', 'general', 'study', 'outside', 'refused', 'written'] as const

/** Answers to proposals: prepared in the answering body, or said by an item of an issued paper. */
export const proposalAnswersApi = {
  ofPaper: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/answers',
    summary: 'Các mục của văn bản đã ban hành trả lời những kiến nghị nào',
    params: IdParams,
    response: z.strictObject({
      rows: z.array(
        z.strictObject({
          id: Uuid,
          kind: z.enum(ANSWER_KINDS),
          itemId: Uuid.nullable(),
          ref: z.string().nullable(),
          proposals: z.array(z.strictObject({ id: Uuid, code: z.string(), text: z.string() })),
        }),
      ),
      can: z.strictObject({ mark: z.boolean() }),
    }),
    errors: readErrors,
  }),
  markItem: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/answers',
    summary: 'Ghi một mục của văn bản đã ban hành là trả lời cho những kiến nghị này; nguyên văn mục thành lời trả lời',
    params: IdParams,
    body: z.strictObject({
      itemId: Uuid,
      kind: z.enum(ITEM_ANSWER_KINDS),
      proposalIds: z.array(Uuid).min(1, 'Chưa chọn kiến nghị').max(100),
      words: optionalWords(5000),
    }),
    response: Done,
    errors: [
      ...readErrors,
      'request/not-allowed',
      'proposals/paper-not-open',
      'proposals/item-unknown',
      'proposals/proposal-unknown',
      'proposals/state-refuses',
      'proposals/ground-missing',
    ],
    onceByKey: true,
  }),
  answerOptions: endpoint({
    method: 'GET',
    path: '/api/proposals/:id/answer-options',
    summary: 'Để soạn trả lời: nhiệm vụ có thể dẫn ra, kiến nghị khác có thể trả lời cùng',
    params: IdParams,
    response: z.strictObject({
      tasks: z.array(z.strictObject({ id: Uuid, paper: z.string(), ref: z.string(), quote: z.string() })),
      others: z.array(z.strictObject({ id: Uuid, code: z.string(), text: z.string() })),
    }),
    errors: [...readErrors, 'request/not-allowed'],
  }),
  prepare: endpoint({
    method: 'POST',
    path: '/api/answers',
    summary: 'Soạn trả lời cho một hay nhiều kiến nghị',
    body: AnswerEntry.extend({ proposalIds: z.array(Uuid).min(1, 'Chưa chọn kiến nghị').max(100) }),
    response: Answer,
    errors: [...answerErrors, 'proposals/proposal-unknown'],
    onceByKey: true,
  }),
  rewrite: endpoint({
    method: 'PUT',
    path: '/api/answers/:id',
    summary: 'Sửa trả lời chưa công bố',
    params: IdParams,
    body: AnswerEntry.extend({ version: Version }),
    response: Answer,
    errors: [...answerErrors, 'request/stale-version'],
  }),
  moveAnswer: endpoint({
    method: 'POST',
    path: '/api/answers/:id/moves',
    summary: 'Trình duyệt, trả lại, công bố, bỏ bản soạn',
    params: IdParams,
    body: z.strictObject({ version: Version, move: z.enum(ANSWER_MOVES), reason: optionalWords(2000) }),
    response: Done,
    errors: [
      ...readErrors,
      'request/not-allowed',
      'request/stale-version',
      'proposals/state-refuses',
      'proposals/reason-missing',
      'proposals/answer-state-refuses',
    ],
    onceByKey: true,
  }),
}
