import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import { FUNCTION_WORDS, SCOPE_WORDS } from '@phoihop/domain/imports/read-people-rows'
import { type Sheet, SHEET_COLUMNS } from '@phoihop/domain/imports/sheet-columns'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readKnownPeople, readKnownPlaces } from './read-known.ts'
import { writeWorkbook } from './write-workbook.ts'

/** An empty file with one example row, and the words that its columns take. */
export async function templateOf(ctx: Ctx, sheet: Sheet): Promise<Buffer> {
  authorize(ctx.actor, mayAdminister)
  const example = Object.fromEntries(SHEET_COLUMNS[sheet].map((column) => [column.key, column.example]))
  if (sheet === 'people') {
    const { bodies } = await readKnownPeople(ctx, ctx.db.prisma)
    const lists = {
      Quyền: Object.values(FUNCTION_WORDS),
      'Phạm vi xem': Object.values(SCOPE_WORDS),
      'Cơ quan': bodies.map((body) => body.name),
    }
    return writeWorkbook(sheet, [{ ...example, organisation: bodies[0]?.name ?? '' }], lists)
  }
  const { kinds, localities, bodies } = await readKnownPlaces(ctx, ctx.db.prisma)
  const lists = {
    'Loại cơ quan': kinds.map((kind) => kind.name),
    'Địa bàn': localities.map((place) => place.name),
    'Trực thuộc': bodies.map((body) => body.name),
  }
  return writeWorkbook(sheet, [{ ...example, locality: localities[0]?.name ?? '', parent: '' }], lists)
}

/** What is there now, in the form in which it can be taken in again. */
export async function exportOf(ctx: Ctx, sheet: Sheet): Promise<Buffer> {
  authorize(ctx.actor, mayAdminister)
  return writeWorkbook(sheet, sheet === 'people' ? await peopleRows(ctx) : await organisationRows(ctx))
}

async function organisationRows(ctx: Ctx) {
  const { kinds, localities, bodies } = await readKnownPlaces(ctx, ctx.db.prisma)
  const kindOf = new Map(kinds.map((kind) => [kind.code, kind.name]))
  const placeOf = new Map(localities.map((place) => [place.id, place.name]))
  const nameOf = new Map(bodies.map((body) => [body.id, body.name]))
  return bodies.map((body) => ({
    id: body.id,
    code: body.code ?? '',
    name: body.name,
    shortName: body.shortName,
    kind: kindOf.get(body.kindCode) ?? '',
    locality: placeOf.get(body.localityId) ?? '',
    parent: nameOf.get(body.parentId ?? '') ?? '',
    startsOn: written(body.startsOn),
    aliases: body.aliases.join('; '),
  }))
}

async function peopleRows(ctx: Ctx) {
  const { bodies, posts } = await readKnownPeople(ctx, ctx.db.prisma)
  const nameOf = new Map(bodies.map((body) => [body.id, body.name]))
  // posts in bodies that ended are history: they are not given out to be changed
  const living = posts.filter((post) => nameOf.has(post.organisationId))
  return living.map((post) => ({
    id: post.id,
    personId: post.personId,
    fullName: post.fullName,
    organisation: nameOf.get(post.organisationId) ?? '',
    post: post.post,
    function: wordOf(FUNCTION_WORDS, post.function),
    scope: wordOf(SCOPE_WORDS, post.scope),
    startsOn: written(post.startsOn),
    endsOn: post.endsOn === null ? '' : written(post.endsOn),
  }))
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? ''
}

/** `'2017-06-20'` → `20/6/2017` */
function written(day: string): string {
  return day.split('-').map(Number).toReversed().join('/')
}
