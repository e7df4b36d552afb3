import type { organisationsApi } from '@phoihop/contract/organisations'
import type { Tx } from '@phoihop/db/client'
import { mayAdminister } from '@phoihop/domain/policy/administration-policy'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { getOrganisation } from './get-organisation.ts'
import { refreshSearchText } from './search-text.ts'

type Change = z.output<typeof organisationsApi.update.body>

/** Changes the short name, the other names and the codes of a body; its official name changes by succession only. */
export async function updateOrganisation(ctx: Ctx, id: string, change: Change) {
  const before = await getOrganisation(ctx, id)
  authorize(ctx.actor, mayAdminister)
  checkDays(change)
  await command(ctx, 'organisations.update', { id, ...change }, async (tx) => {
    await tx.$queryRaw`select 1 from organisation where id = ${id}::uuid for update`
    const row = await tx.organisation.findUniqueOrThrow({ where: { id }, select: { version: true, name: true } })
    await checkVersion(change.version, row, () => getOrganisation(ctx, id))
    await writeNames(tx, id, change)
    const kept = { shortName: before.shortName, aliases: before.aliases, codes: before.codes }
    const { version: _, ...after } = change
    return { id, subject: { type: 'organisation', id, name: row.name }, before: kept, after }
  })
  return getOrganisation(ctx, id)
}

/** Writes the words and codes a body is known by in place of those it had; codes are checked to be its own. */
export async function writeNames(tx: Tx, id: string, { shortName, aliases, codes }: Omit<Change, 'version'>) {
  await tx.organisationAlias.deleteMany({ where: { organisationId: id } })
  await tx.organisationCode.deleteMany({ where: { organisationId: id } })
  for (const [n, { code, ...days }] of codes.entries()) await checkCode(tx, id, `codes.${n}.code`, { code, ...days })
  await tx.organisation.update({
    where: { id },
    data: {
      shortName,
      aliases: {
        create: aliases.map(({ name, startsOn, endsOn }) => ({
          name,
          startsOn: toColumn(startsOn),
          endsOn: toColumn(endsOn),
        })),
      },
      codes: {
        create: codes.map(({ code, startsOn, endsOn }) => ({
          code,
          startsOn: toColumn(startsOn),
          endsOn: toColumn(endsOn),
        })),
      },
      version: { increment: 1 },
    },
  })
  const [last] = await tx.organisationName.findMany({
    where: { organisationId: id },
    orderBy: { startsOn: 'desc' },
    take: 1,
  })
  // a correction of the short name of today, no new name
  if (last) await tx.organisationName.update({ where: { id: last.id }, data: { shortName } })
  await refreshSearchText(tx, [id])
}

function checkDays({ aliases, codes }: Change): void {
  const seen = new Set<string>()
  for (const [n, alias] of aliases.entries()) {
    if (seen.has(alias.name)) refuse('organisations/alias-twice', `aliases.${n}.name`)
    seen.add(alias.name)
    if (alias.startsOn !== null && alias.endsOn !== null && alias.endsOn < alias.startsOn)
      refuse('organisations/ends-before-start', `aliases.${n}.endsOn`)
  }
  for (const [n, { startsOn, endsOn }] of codes.entries()) {
    if (endsOn !== null && endsOn < startsOn) refuse('organisations/ends-before-start', `codes.${n}.endsOn`)
  }
  for (const [n, one] of codes.entries()) {
    const twice = codes.slice(0, n).some((other) => other.code === one.code && overlap(other, one))
    if (twice) refuse('organisations/code-taken', `codes.${n}.code`)
  }
}

type Code = Change['codes'][number]

function overlap(a: Code, b: Code): boolean {
  return (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn)
}

/** Refuses a code that another body of the territory bears on one of these days. */
async function checkCode(tx: Tx, id: string, field: string, { code, startsOn, endsOn }: Code): Promise<void> {
  const found = await tx.$queryRaw<{ taken: boolean }[]>`
    select exists (select 1 from organisation_code c join organisation o on o.id = c.organisation_id
      join locality l on l.id = o.locality_id
      where c.code = ${code} and o.id <> ${id}::uuid
        and l.territory_id = (select m.territory_id from organisation p join locality m on m.id = p.locality_id where p.id = ${id}::uuid)
        and daterange(c.starts_on, c.ends_on, '[]') && daterange(${startsOn}::date, ${endsOn}::date, '[]')) as taken`
  if (found[0]?.taken === true) refuse('organisations/code-taken', field)
}

function refuse(
  code: 'organisations/alias-twice' | 'organisations/code-taken' | 'organisations/ends-before-start',
  field: string,
): never {
  throw new AppError(code, { fields: { [field]: code } })
}
