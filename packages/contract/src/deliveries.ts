import { z } from 'zod'
import { PAPER_FORMS } from './conclusions.ts'
import { CivilDateText, IdParams, PageQuery, SearchWords, Uuid, endpoint, page } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

/** unopened chưa mở · opened đã mở, chưa xác nhận · acknowledged đã xác nhận nhận */
export const DELIVERY_STATES = ['unopened', 'opened', 'acknowledged'] as const
export const DELIVERY_CONTENTS = ['whole', 'excerpt'] as const

const DeliveryFacts = {
  id: Uuid,
  /** the whole paper, or the excerpt of the body's own work */
  content: z.enum(DELIVERY_CONTENTS),
  /** named in Nơi nhận · given work without being named there · sent to later */
  basis: z.enum(['recipient', 'assigned', 'added']),
  state: z.enum(DELIVERY_STATES),
  sentAt: z.string(),
  openedAt: z.string().nullable(),
  openedBy: z.string().nullable(),
  acknowledgedAt: z.string().nullable(),
  acknowledgedBy: z.string().nullable(),
  organisation: OrganisationBrief,
}

/** What one body was sent of a paper. */
export const Delivery = z.strictObject(DeliveryFacts).meta({ id: 'Delivery' })
export type Delivery = z.output<typeof Delivery>

/** The same as the receiving body lists it, with the paper. */
export const DeliveryRow = z
  .strictObject({
    ...DeliveryFacts,
    paper: z.strictObject({
      id: Uuid,
      form: z.enum(PAPER_FORMS),
      number: z.string().nullable(),
      symbol: z.string().nullable(),
      subject: z.string(),
      issuedOn: CivilDateText.nullable(),
      issuer: OrganisationBrief,
    }),
    /** the body's own work in the paper */
    tasks: z.int(),
  })
  .meta({ id: 'DeliveryRow' })
export type DeliveryRow = z.output<typeof DeliveryRow>

const Deliveries = z.strictObject({
  rows: z.array(Delivery),
  can: z.strictObject({ send: z.boolean() }),
})
export type Deliveries = z.output<typeof Deliveries>

export const deliveriesApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/deliveries',
    summary: 'Văn bản gửi đến cơ quan mình',
    query: z.strictObject({ ...PageQuery, q: SearchWords, state: z.enum(DELIVERY_STATES).optional() }),
    response: page(DeliveryRow),
  }),
  mine: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/delivery',
    summary: 'Văn bản này đã gửi đến cơ quan mình thế nào; null: không gửi riêng',
    params: IdParams,
    response: z.strictObject({
      delivery: Delivery.nullable(),
      can: z.strictObject({ follow: z.boolean(), receive: z.boolean() }),
    }),
    errors: ['request/not-found'],
  }),
  ofPaper: endpoint({
    method: 'GET',
    path: '/api/conclusions/:id/deliveries',
    summary: 'Văn bản đã gửi đến những đâu, ai đã mở, ai đã xác nhận',
    params: IdParams,
    response: Deliveries,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
  send: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/deliveries',
    summary: 'Gửi thêm cho một cơ quan',
    params: IdParams,
    body: z.strictObject({ organisationId: Uuid, content: z.enum(DELIVERY_CONTENTS).default('whole') }),
    response: Deliveries,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'deliveries/not-issued',
      'deliveries/sent-already',
      'deliveries/body-unknown',
    ],
    onceByKey: true,
  }),
  remind: endpoint({
    method: 'POST',
    path: '/api/conclusions/:id/deliveries/reminder',
    summary: 'Nhắc những nơi chưa mở văn bản; mỗi nơi một lần một ngày',
    params: IdParams,
    response: z.strictObject({ reminded: z.int() }),
    errors: ['request/not-found', 'request/not-allowed', 'deliveries/not-issued'],
  }),
  open: endpoint({
    method: 'POST',
    path: '/api/deliveries/:id/opening',
    summary: 'Ghi rằng cơ quan mình đã mở văn bản',
    params: IdParams,
    response: Delivery,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
  acknowledge: endpoint({
    method: 'POST',
    path: '/api/deliveries/:id/acknowledgement',
    summary: 'Xác nhận cơ quan mình đã nhận văn bản',
    params: IdParams,
    response: Delivery,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
}
