import { z } from 'zod'
import { Done, endpoint, IdParams, line, Uuid, Version } from './endpoint.ts'

/** The pages whose address can be kept under a name. */
export const FILTER_PAGES = ['tasks', 'matrix'] as const
export const FILTERS_MOST = 100

/** What stands behind the question mark: names and values, nothing that could lead elsewhere. */
const Address = z
  .string()
  .max(2000)
  .regex(/^[\w\-.~%=&,+]*$/u, 'Địa chỉ không đúng')

export const SavedFilter = z
  .strictObject({
    id: Uuid,
    name: z.string(),
    page: z.enum(FILTER_PAGES),
    address: z.string(),
    /** seen by the colleagues of the same organisation */
    shared: z.boolean(),
    /** whose it is, where it is another's */
    ownerName: z.string().nullable(),
    version: Version,
    can: z.strictObject({ change: z.boolean() }),
  })
  .meta({ id: 'SavedFilter' })
export type SavedFilter = z.output<typeof SavedFilter>

export const savedFiltersApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/saved-filters',
    summary: 'Bộ lọc đã lưu của tôi và của cơ quan tôi, các cột tôi chọn',
    response: z.strictObject({ rows: z.array(SavedFilter), columns: z.string().nullable() }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/saved-filters',
    summary: 'Lưu bộ lọc đang xem dưới một tên',
    body: z.strictObject({
      name: line(120),
      page: z.enum(FILTER_PAGES),
      address: Address,
      shared: z.boolean().default(false),
    }),
    response: SavedFilter,
    errors: ['saved-filters/too-many'],
    onceByKey: true,
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/saved-filters/:id',
    summary: 'Đổi tên bộ lọc, chia sẻ hoặc thôi chia sẻ trong cơ quan',
    params: IdParams,
    body: z.strictObject({ name: line(120), shared: z.boolean(), version: Version }),
    response: SavedFilter,
    errors: ['request/not-found', 'request/not-allowed', 'request/stale-version'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/saved-filters/:id',
    summary: 'Xóa bộ lọc đã lưu',
    params: IdParams,
    response: Done,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
  chooseColumns: endpoint({
    method: 'PUT',
    path: '/api/list-columns',
    summary: 'Chọn các cột của danh sách nhiệm vụ cho riêng tôi',
    body: z.strictObject({
      columns: z
        .string()
        .max(300)
        .regex(/^[a-z-]*(,[a-z-]+)*$/u, 'Tên cột không đúng'),
    }),
    response: Done,
  }),
}
