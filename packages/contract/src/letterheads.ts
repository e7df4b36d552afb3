import { END_MARKS, PAPER_WORLDS } from '@phoihop/domain/renditions/letterhead'
import { z } from 'zod'
import { CivilDateText, endpoint, IdParams, line, optionalLine } from './endpoint.ts'
import { OrganisationBrief } from './organisations.ts'

/** The head of a body's papers as it is printed on one day. */
export const LetterheadView = z.strictObject({
  world: z.enum(PAPER_WORLDS),
  superior: z.array(z.string()),
  issuer: z.array(z.string()),
  motto: z.array(z.string()).nullable(),
  mark: z.string().nullable(),
  place: z.string(),
  endMark: z.enum(END_MARKS),
})
export type LetterheadView = z.output<typeof LetterheadView>

const HeadLines = z.array(line(300)).max(6).nullable().default(null)

/** What the office chooses of it; null: as it follows from the organisation tree. */
export const LetterheadChoice = z.strictObject({
  world: z.enum(PAPER_WORLDS).nullable().default(null),
  superior: HeadLines,
  issuer: z.array(line(300)).min(1).max(6).nullable().default(null),
  motto: z.array(line(300)).min(1).max(4).nullable().default(null),
  mark: optionalLine(20),
  place: optionalLine(100),
  endMark: z.enum(END_MARKS).nullable().default(null),
})
export type LetterheadChoice = z.output<typeof LetterheadChoice>

export const LetterheadSettings = z
  .strictObject({
    organisation: OrganisationBrief,
    /** the day of the two below */
    on: CivilDateText,
    /** without any choice */
    derived: LetterheadView,
    effective: LetterheadView,
    /** the choices, the newest first; each holds from its day to the next */
    rows: z.array(z.strictObject({ startsOn: CivilDateText, version: z.int(), choice: LetterheadChoice })),
    can: z.strictObject({ edit: z.boolean() }),
  })
  .meta({ id: 'LetterheadSettings' })
export type LetterheadSettings = z.output<typeof LetterheadSettings>

export const letterheadsApi = {
  get: endpoint({
    method: 'GET',
    path: '/api/organisations/:id/letterhead',
    summary: 'Phần đầu văn bản của một cơ quan: suy ra từ danh mục cơ quan và đã chọn riêng',
    params: IdParams,
    response: LetterheadSettings,
    errors: ['request/not-found'],
  }),
  save: endpoint({
    method: 'PUT',
    path: '/api/organisations/:id/letterhead',
    summary: 'Chọn phần đầu văn bản của một cơ quan kể từ một ngày',
    params: IdParams,
    body: z.strictObject({
      startsOn: CivilDateText,
      /** of the choice of that day; 0: there is none yet */
      version: z.int().min(0),
      choice: LetterheadChoice,
    }),
    response: LetterheadSettings,
    errors: ['request/not-found', 'request/not-allowed', 'request/stale-version'],
  }),
}
