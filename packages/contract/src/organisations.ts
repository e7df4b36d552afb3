import { BRANCHES, PARENT_KINDS, TIERS } from '@phoihop/domain/organisations/branch'
import { SUCCESSION_KINDS } from '@phoihop/domain/successions/succession-kinds'
import { z } from 'zod'
import {
  CivilDateText,
  Flag,
  IdParams,
  PageQuery,
  SearchWords,
  Uuid,
  Version,
  endpoint,
  line,
  page,
} from './endpoint.ts'

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
    /** names it bore before, and those of the bodies it came of */
    former: z.array(z.string()),
  })
  .meta({ id: 'OrganisationRow' })
export type OrganisationRow = z.output<typeof OrganisationRow>

/** Days between which something of a body held; open at an end: null. */
const DatedDays = { startsOn: CivilDateText.nullable().default(null), endsOn: CivilDateText.nullable().default(null) }
export const DatedAlias = z.strictObject({ name: line(300), ...DatedDays })
export type DatedAlias = z.output<typeof DatedAlias>
export const DatedCode = z.strictObject({ code: line(40), startsOn: CivilDateText, endsOn: DatedDays.endsOn })
export type DatedCode = z.output<typeof DatedCode>

export const SuccessionBrief = z.strictObject({
  id: Uuid,
  kind: z.enum(SUCCESSION_KINDS),
  startsOn: CivilDateText,
  basis: z.string(),
  from: z.array(OrganisationBrief),
  to: z.array(OrganisationBrief),
})
export type SuccessionBrief = z.output<typeof SuccessionBrief>

export const Organisation = z
  .strictObject({
    ...OrganisationRow.shape,
    version: Version,
    startsOn: CivilDateText,
    endsOn: CivilDateText.nullable(),
    names: z.array(
      z.strictObject({
        name: z.string(),
        shortName: z.string(),
        startsOn: CivilDateText,
        endsOn: CivilDateText.nullable(),
      }),
    ),
    aliases: z.array(DatedAlias),
    codes: z.array(DatedCode),
    parents: z.array(
      z.strictObject({
        organisation: OrganisationBrief,
        kind: z.enum(PARENT_KINDS),
        startsOn: CivilDateText,
        endsOn: CivilDateText.nullable(),
      }),
    ),
    /** what became of it and what it came of, by date */
    successions: z.array(SuccessionBrief),
    series: z.array(z.strictObject({ id: Uuid, name: z.string(), meetings: z.int() })),
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

/** The bodies of a day as flat rows: the page makes trees of them, by place and by line. */
export const OrganisationTree = z
  .strictObject({
    on: CivilDateText,
    localities: z.array(
      z.strictObject({
        id: Uuid,
        version: Version,
        parentId: Uuid.nullable(),
        name: z.string(),
        tierCode: z.enum(TIERS),
        tierName: z.string(),
        startsOn: CivilDateText,
        endsOn: CivilDateText.nullable(),
      }),
    ),
    organisations: z.array(
      z.strictObject({
        id: Uuid,
        version: Version,
        localityId: Uuid,
        parentId: Uuid.nullable(),
        servesId: Uuid.nullable(),
        /** the name of the day asked for */
        name: z.string(),
        shortName: z.string(),
        kindCode: z.string(),
        kindName: z.string(),
        branch: z.enum(BRANCHES),
        line: z.string().nullable(),
        startsOn: CivilDateText,
        endsOn: CivilDateText.nullable(),
        former: z.array(z.string()),
        /** other words it is found by, folded */
        words: z.string(),
      }),
    ),
    can: z.strictObject({ edit: z.boolean() }),
  })
  .meta({ id: 'OrganisationTree' })
export type OrganisationTree = z.output<typeof OrganisationTree>

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
  version: Version,
  parentId: Uuid.nullable(),
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
      'organisations/body-ended',
      'request/not-allowed',
    ],
    onceByKey: true,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/organisations/:id',
    summary: 'Sửa tên ngắn, các tên gọi khác và mã định danh',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      shortName: line(120),
      aliases: z.array(DatedAlias).max(60),
      codes: z.array(DatedCode).max(20),
    }),
    response: Organisation,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'request/stale-version',
      'organisations/code-taken',
      'organisations/alias-twice',
      'organisations/ends-before-start',
    ],
  }),
  tree: endpoint({
    method: 'GET',
    path: '/api/organisation-tree',
    summary: 'Cây địa bàn và cơ quan của một ngày bất kỳ',
    query: z.strictObject({ on: CivilDateText.optional(), ended: Flag.optional() }),
    response: OrganisationTree,
  }),
  updateLocality: endpoint({
    method: 'PATCH',
    path: '/api/localities/:id',
    summary: 'Sửa tên, địa bàn cấp trên hoặc ngày kết thúc của một địa bàn',
    params: IdParams,
    body: z.strictObject({
      version: Version,
      name: line(200),
      parentId: Uuid.nullable(),
      endsOn: CivilDateText.nullable(),
    }),
    response: LocalityOption,
    errors: [
      'request/not-found',
      'request/not-allowed',
      'request/stale-version',
      'organisations/locality-unknown',
      'organisations/name-taken',
      'organisations/ends-before-start',
      'organisations/locality-in-use',
    ],
  }),
  createLocality: endpoint({
    method: 'POST',
    path: '/api/localities',
    summary: 'Thêm địa bàn; không có địa bàn cấp trên thì đứng trên cả địa bàn phối hợp',
    body: z.strictObject({
      parentId: Uuid.nullable(),
      tierCode: z.enum(TIERS),
      name: line(200),
      startsOn: CivilDateText,
    }),
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
