import { BRANCHES, TIERS } from '@phoihop/domain/organisations/branch'
import { z } from 'zod'
import { CivilDateText, IdParams, PageQuery, SearchWords, Uuid, Version, endpoint, line, page } from './endpoint.ts'

export const OrganisationBrief = z.strictObject({ id: Uuid, name: z.string(), shortName: z.string() })
export type OrganisationBrief = z.output<typeof OrganisationBrief>

export const OrganisationRow = z
  .strictObject({
    id: Uuid,
    name: z.string(),
    shortName: z.string(),
    kindCode: z.string(),
    kindName: z.string(),
    branch: z.enum(BRANCHES),
    tierCode: z.enum(TIERS),
    tierName: z.string(),
    localityId: Uuid,
    localityName: z.string(),
    people: z.int(),
  })
  .meta({ id: 'OrganisationRow' })
export type OrganisationRow = z.output<typeof OrganisationRow>

export const Organisation = z
  .strictObject({
    ...OrganisationRow.shape,
    version: Version,
    startsOn: CivilDateText,
    endsOn: CivilDateText.nullable(),
    aliases: z.array(z.string()),
    parent: OrganisationBrief.nullable(),
    serves: OrganisationBrief.nullable(),
    members: z.array(
      z.strictObject({
        membershipId: Uuid,
        personId: Uuid,
        fullName: z.string(),
        post: z.string(),
        startsOn: CivilDateText,
        endsOn: CivilDateText.nullable(),
      }),
    ),
    can: z.strictObject({ edit: z.boolean() }),
  })
  .meta({ id: 'Organisation' })
export type Organisation = z.output<typeof Organisation>

/** Whom a task can be given to: bodies of the territory, and classes with the number of their members today. */
export const AddressOptions = z
  .strictObject({
    organisations: z.array(
      z.strictObject({
        id: Uuid,
        name: z.string(),
        shortName: z.string(),
        group: z.string(),
        words: z.array(z.string()),
      }),
    ),
    classes: z.array(
      z.strictObject({ code: z.string(), name: z.string(), words: z.array(z.string()), members: z.int() }),
    ),
  })
  .meta({ id: 'AddressOptions' })
export type AddressOptions = z.output<typeof AddressOptions>

export const LocalityOption = z.strictObject({
  id: Uuid,
  name: z.string(),
  tierCode: z.enum(TIERS),
  tierName: z.string(),
})
export const KindOption = z.strictObject({ code: z.string(), name: z.string(), branch: z.enum(BRANCHES) })

export const organisationsApi = {
  list: endpoint({
    method: 'GET',
    path: '/api/organisations',
    summary: 'Cơ quan, đơn vị trong địa bàn',
    query: z.strictObject({
      ...PageQuery,
      q: SearchWords,
      tier: z.enum(TIERS).optional(),
      branch: z.enum(BRANCHES).optional(),
      localityId: Uuid.optional(),
    }),
    response: page(OrganisationRow),
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/organisations/:id',
    summary: 'Một cơ quan, đơn vị',
    params: IdParams,
    response: Organisation,
    errors: ['request/not-found'],
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/organisations',
    summary: 'Thêm cơ quan, đơn vị',
    body: z.strictObject({
      localityId: Uuid,
      kindCode: line(40),
      parentId: Uuid.nullable().default(null),
      servesId: Uuid.nullable().default(null),
      name: line(300),
      shortName: line(120),
      aliases: z.array(line(300)).max(40).default([]),
      startsOn: CivilDateText,
    }),
    response: Organisation,
    errors: [
      'organisations/name-taken',
      'organisations/locality-unknown',
      'organisations/kind-unknown',
      'organisations/body-unknown',
      'request/not-allowed',
    ],
    onceByKey: true,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/organisations/:id',
    summary: 'Sửa tên ngắn và các tên gọi khác',
    params: IdParams,
    body: z.strictObject({ version: Version, shortName: line(120), aliases: z.array(line(300)).max(40) }),
    response: Organisation,
    errors: ['request/not-found', 'request/not-allowed', 'request/stale-version'],
  }),
  createLocality: endpoint({
    method: 'POST',
    path: '/api/localities',
    summary: 'Thêm địa bàn cấp dưới',
    body: z.strictObject({ parentId: Uuid, tierCode: z.enum(TIERS), name: line(200), startsOn: CivilDateText }),
    response: LocalityOption,
    errors: ['organisations/locality-unknown', 'organisations/name-taken', 'request/not-allowed'],
    onceByKey: true,
  }),
  addressOptions: endpoint({
    method: 'GET',
    path: '/api/address-options',
    summary: 'Nơi có thể giao việc: cơ quan và nhóm cơ quan',
    response: AddressOptions,
  }),
  placeOptions: endpoint({
    method: 'GET',
    path: '/api/place-options',
    summary: 'Địa bàn và loại cơ quan để chọn khi thêm cơ quan',
    response: z.strictObject({ localities: z.array(LocalityOption), kinds: z.array(KindOption) }),
  }),
}
