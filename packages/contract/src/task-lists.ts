import { z } from 'zod'
import { endpoint, Uuid } from './endpoint.ts'
import { ASSIGNMENT_ORDERS, AssignmentFilter } from './assignment-filter.ts'

/** What a list can be narrowed to: only what stands in assignments the reader may see. */
export const ListOptions = z
  .strictObject({
    papers: z.array(
      z.strictObject({ id: Uuid, number: z.string().nullable(), symbol: z.string().nullable(), subject: z.string() }),
    ),
    lines: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    communes: z.array(z.strictObject({ id: Uuid, name: z.string() })),
    classes: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    /** those inside units whom work was handed on to */
    people: z.array(z.strictObject({ id: Uuid, name: z.string() })),
    /** lĩnh vực said of that work */
    fields: z.array(z.string()),
    /** whether this post decides on work at all; each row is asked again */
    can: z.strictObject({ decide: z.boolean() }),
  })
  .meta({ id: 'ListOptions' })
export type ListOptions = z.output<typeof ListOptions>

export const taskListsApi = {
  options: endpoint({
    method: 'GET',
    path: '/api/assignments/options',
    summary: 'Những gì danh sách phần việc có thể lọc theo',
    response: ListOptions,
  }),
  workbook: endpoint({
    method: 'GET',
    path: '/api/assignments/workbook',
    summary: 'Danh sách phần việc theo bộ lọc thành tệp Excel',
    query: z.strictObject({
      ...AssignmentFilter,
      order: z.enum(ASSIGNMENT_ORDERS).default('urgency'),
      /** names of columns with commas between */
      columns: z.string().max(300).optional(),
    }),
    response: z.unknown(),
  }),
}
