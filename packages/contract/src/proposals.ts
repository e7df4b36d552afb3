import { PROPOSAL_ACTS } from '@phoihop/domain/proposals/proposal-acts'
import { z } from 'zod'
import {
  CivilDateText,
  IdParams,
  PageQuery,
  Uuid,
  Version,
  endpoint,
  optionalLine,
  optionalWords,
  page,
} from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'
import {
  PROPOSAL_ORDERS,
  Proposal,
  ProposalEntry,
  ProposalFilter,
  ProposalRow,
  SimilarProposal,
} from './proposal-shapes.ts'

const readErrors = ['request/not-found'] as const
const actErrors = [
  ...readErrors,
  'request/not-allowed',
  'request/stale-version',
  'proposals/state-refuses',
  'proposals/words-missing',
] as const
const entryErrors = [
  'request/not-allowed',
  'proposals/words-missing',
  'proposals/body-unknown',
  'proposals/meeting-unknown',
  'proposals/keeper-unknown',
  'proposals/field-unknown',
  'proposals/day-in-future',
  'tasks/file-unknown',
] as const

const Waiting = z.strictObject({
  id: Uuid,
  code: z.string(),
  text: z.string(),
  askers: z.array(OrganisationBrief),
  dueOn: CivilDateText,
  time: ProposalRow.shape.time,
})
export type WaitingProposal = z.output<typeof Waiting>

export const proposalsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/proposals',
    summary: 'Sổ kiến nghị, đề xuất',
    query: z.strictObject({ ...PageQuery, ...ProposalFilter, order: z.enum(PROPOSAL_ORDERS).default('newest') }),
    response: page(ProposalRow),
    errors: ['request/invalid'],
  }),
  counts: endpoint({
    method: 'GET',
    path: '/api/proposals/counts',
    summary: 'Sổ kiến nghị theo cùng bộ lọc: mỗi tình trạng bao nhiêu',
    query: z.strictObject(ProposalFilter),
    response: z.strictObject({
      total: z.int(),
      overdue: z.int(),
      states: z.array(z.strictObject({ state: ProposalRow.shape.state, count: z.int() })),
    }),
  }),
  export: endpoint({
    method: 'GET',
    path: '/api/proposals/export',
    summary: 'Sổ kiến nghị theo bộ lọc, tệp Excel',
    query: z.strictObject({ ...ProposalFilter, order: z.enum(PROPOSAL_ORDERS).default('newest') }),
    response: z.unknown(),
  }),
  options: endpoint({
    method: 'GET',
    path: '/api/proposals/options',
    summary: 'Để nêu kiến nghị: nêu thay cơ quan nào, lĩnh vực, văn phòng tiếp nhận',
    response: z.strictObject({
      fields: z.array(z.string()),
      own: z.array(OrganisationBrief),
      offices: z.array(OrganisationBrief),
      can: z.strictObject({ raise: z.boolean(), enterForOthers: z.boolean() }),
    }),
  }),
  waiting: endpoint({
    method: 'GET',
    path: '/api/proposals/waiting',
    summary: 'Kiến nghị chờ tôi: giao nơi trả lời, trả lời, duyệt trả lời, làm rõ, cho ý kiến',
    response: z.strictObject({
      toAddress: z.array(Waiting),
      toAnswer: z.array(Waiting),
      toApprove: z.array(Waiting),
      toExplain: z.array(Waiting),
      toOpine: z.array(Waiting),
    }),
  }),
  similar: endpoint({
    method: 'GET',
    path: '/api/proposals/similar',
    summary: 'Kiến nghị gần giống với những chữ này, và vì sao',
    query: z.strictObject({
      q: z.string().max(1000),
      exceptId: Uuid.optional(),
      field: z.string().max(120).optional(),
      addressedToId: Uuid.optional(),
    }),
    response: z.strictObject({ rows: z.array(SimilarProposal) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/proposals',
    summary: 'Nêu một kiến nghị',
    body: ProposalEntry,
    response: Proposal,
    errors: [...entryErrors, 'proposals/said-already'],
    onceByKey: true,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/proposals/:id',
    summary: 'Một kiến nghị: nguyên văn, trả lời, việc được giao, diễn biến',
    params: IdParams,
    response: Proposal,
    errors: readErrors,
  }),
  correct: endpoint({
    method: 'PUT',
    path: '/api/proposals/:id',
    summary: 'Sửa kiến nghị chưa được trả lời',
    params: IdParams,
    body: ProposalEntry.omit({ keeperId: true, fileIds: true, raisedOn: true, askerIds: true }).extend({
      version: Version,
    }),
    response: Proposal,
    errors: [...entryErrors, ...actErrors],
  }),
  address: endpoint({
    method: 'PUT',
    path: '/api/proposals/:id/address',
    summary: 'Giao cơ quan trả lời, ghi lĩnh vực',
    params: IdParams,
    body: z.strictObject({ version: Version, addressedToId: Uuid, field: optionalLine(120) }),
    response: Proposal,
    errors: [...actErrors, 'proposals/body-unknown', 'proposals/field-unknown'],
  }),
  act: endpoint({
    method: 'POST',
    path: '/api/proposals/:id/acts',
    summary: 'Yêu cầu làm rõ, làm rõ, cho ý kiến về trả lời, nêu lại, rút',
    params: IdParams,
    body: z.strictObject({ version: Version, act: z.enum(PROPOSAL_ACTS), words: optionalWords(5000) }),
    response: Proposal,
    errors: actErrors,
    onceByKey: true,
  }),
  join: endpoint({
    method: 'POST',
    path: '/api/proposals/:id/join',
    summary: 'Gộp vào một kiến nghị khác cùng nội dung; tách ra được',
    params: IdParams,
    body: z.strictObject({ version: Version, intoId: Uuid }),
    response: Proposal,
    errors: [...actErrors, 'proposals/join-refused'],
    onceByKey: true,
  }),
  split: endpoint({
    method: 'POST',
    path: '/api/proposals/:id/split',
    summary: 'Tách khỏi kiến nghị đã gộp vào; vẫn giữ những trả lời đã có',
    params: IdParams,
    body: z.strictObject({ version: Version }),
    response: Proposal,
    errors: actErrors,
    onceByKey: true,
  }),
  agendaOptions: endpoint({
    method: 'GET',
    path: '/api/proposals/:id/agenda-options',
    summary: 'Các cuộc họp sắp tới và chương trình, để đưa kiến nghị vào',
    params: IdParams,
    response: z.strictObject({
      meetings: z.array(
        z.strictObject({
          id: Uuid,
          title: z.string(),
          heldOn: CivilDateText,
          items: z.array(z.strictObject({ id: Uuid, title: z.string() })),
        }),
      ),
    }),
    errors: [...readErrors, 'request/not-allowed'],
  }),
  schedule: endpoint({
    method: 'POST',
    path: '/api/proposals/:id/agenda',
    summary: 'Đưa vào chương trình một cuộc họp: một mục mới, hoặc một mục đã có',
    params: IdParams,
    body: z.strictObject({ meetingId: Uuid, agendaItemId: Uuid.nullable().default(null), title: optionalLine(500) }),
    response: Proposal,
    errors: [...actErrors, 'proposals/meeting-unknown', 'proposals/on-agenda-already'],
    onceByKey: true,
  }),
  takeOff: endpoint({
    method: 'POST',
    path: '/api/proposals/:id/off-agenda',
    summary: 'Đưa ra khỏi chương trình cuộc họp',
    params: IdParams,
    body: z.strictObject({ agendaItemId: Uuid }),
    response: Proposal,
    errors: actErrors,
    onceByKey: true,
  }),
  ofMeeting: endpoint({
    method: 'GET',
    path: '/api/meetings/:id/proposals',
    summary: 'Kiến nghị nêu tại cuộc họp, hoặc nằm trong chương trình của nó',
    params: IdParams,
    response: z.strictObject({
      rows: z.array(ProposalRow.extend({ agendaTitle: z.string().nullable() })),
    }),
    errors: readErrors,
  }),
}
