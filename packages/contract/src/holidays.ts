import { z } from 'zod'
import { CivilDateText, Done, endpoint, line } from './endpoint.ts'

const Year = z.coerce.number().int().min(1990).max(2199)

/** A day that is not as its weekday says: off, or (working) a weekend day worked to make up. */
export const HolidayRow = z
  .strictObject({ date: CivilDateText, name: z.string(), working: z.boolean() })
  .meta({ id: 'HolidayRow' })
export type HolidayRow = z.output<typeof HolidayRow>

/** The days of one year, and those the law gives that are not among them. */
export const HolidayYear = z
  .strictObject({
    year: z.int(),
    days: z.array(HolidayRow),
    missing: z.array(z.strictObject({ date: CivilDateText, name: z.string() })),
    can: z.strictObject({ keep: z.boolean() }),
  })
  .meta({ id: 'HolidayYear' })
export type HolidayYear = z.output<typeof HolidayYear>

export const holidaysApi = {
  year: endpoint({
    method: 'GET',
    path: '/api/holidays',
    summary: 'Ngày nghỉ, ngày làm bù của một năm, và ngày nghỉ theo luật còn thiếu',
    query: z.strictObject({ year: Year }),
    response: HolidayYear,
  }),
  keep: endpoint({
    method: 'PUT',
    path: '/api/holidays',
    summary: 'Ghi hoặc sửa một ngày nghỉ, ngày làm bù; hạn đã tính thì giữ nguyên',
    body: z.strictObject({ date: CivilDateText, name: line(120), working: z.boolean().default(false) }),
    response: HolidayYear,
    errors: ['request/not-allowed', 'holidays/already-working'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/holidays',
    summary: 'Bỏ một ngày nghỉ, ngày làm bù',
    query: z.strictObject({ date: CivilDateText }),
    response: Done,
    errors: ['request/not-found', 'request/not-allowed'],
  }),
  addMissing: endpoint({
    method: 'POST',
    path: '/api/holidays/by-law',
    summary: 'Ghi mọi ngày nghỉ theo luật còn thiếu của một năm',
    body: z.strictObject({ year: z.int().min(1990).max(2199) }),
    response: HolidayYear,
    errors: ['request/not-allowed'],
  }),
}
