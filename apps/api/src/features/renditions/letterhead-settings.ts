import {
  LetterheadChoice,
  type LetterheadSettings,
  type LetterheadView,
  type letterheadsApi,
} from '@phoihop/contract/letterheads'
import type { Tx } from '@phoihop/db/client'
import { mayKeepLetterhead } from '@phoihop/domain/policy/renditions-policy'
import { type Letterhead, NO_CHOICE } from '@phoihop/domain/renditions/letterhead'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleOrganisation } from '../../platform/visible.ts'
import { letterheadOn } from './letterhead-on.ts'

type Change = z.output<typeof letterheadsApi.save.body>
interface Body {
  id: string
  name: string
  shortName: string
}

/** How the head of a body's papers looks today, and what was chosen since when. */
export async function getLetterhead(ctx: Ctx, id: string): Promise<LetterheadSettings> {
  const organisation = await findBody(ctx, id)
  const [heads, rows] = await Promise.all([
    letterheadOn(ctx, id, ctx.today),
    ctx.db.prisma.letterhead.findMany({ where: { organisationId: id }, orderBy: { startsOn: 'desc' }, take: 100 }),
  ])
  return {
    organisation,
    on: ctx.today,
    derived: present(heads.derived),
    effective: present(heads.effective),
    rows: rows.map(({ startsOn, version, value }) => ({
      startsOn: startsOn.toISOString().slice(0, 10),
      version,
      choice: readChoice(value),
    })),
    can: { edit: mayKeepLetterhead(ctx.actor, { organisationId: id }) },
  }
}

/** Chooses the head of a body's papers from a day on; papers of before keep theirs. */
export async function saveLetterhead(ctx: Ctx, id: string, { startsOn, version, choice }: Change) {
  const body = await findBody(ctx, id)
  authorize(ctx.actor, mayKeepLetterhead, { organisationId: id })
  await command(ctx, 'renditions.save-letterhead', { id, startsOn, version, choice }, async (tx) => {
    await tx.$queryRaw`select 1 from organisation where id = ${id}::uuid for update`
    const before = await findChoice(tx, id, startsOn)
    await checkVersion(version, { version: before?.version ?? 0 }, () => getLetterhead(ctx, id))
    const key = { organisationId: id, startsOn: toColumn(startsOn) }
    await tx.letterhead.upsert({
      where: { organisationId_startsOn: key },
      create: { ...key, value: choice },
      update: { value: choice, version: { increment: 1 } },
    })
    return {
      id,
      subject: { type: 'organisation', id, name: body.name },
      before: before === null ? null : { startsOn, ...readChoice(before.value) },
      after: { startsOn, ...choice },
    }
  })
  return getLetterhead(ctx, id)
}

function findChoice(tx: Tx, organisationId: string, startsOn: string) {
  return tx.letterhead.findUnique({
    where: { organisationId_startsOn: { organisationId, startsOn: toColumn(startsOn) } },
  })
}

async function findBody(ctx: Ctx, id: string): Promise<Body> {
  const row = await readRow<Body>(
    ctx.db,
    sql`select o.id, o.name, o.short_name as "shortName" from organisation o join locality l on l.id = o.locality_id
      where o.id = ${id}::uuid and ${visibleOrganisation(ctx.actor)}`,
  )
  return row ?? notFound()
}

function readChoice(value: unknown): LetterheadChoice {
  const parsed = LetterheadChoice.safeParse(value)
  return parsed.success ? parsed.data : { ...NO_CHOICE, superior: null, issuer: null, motto: null }
}

function present({ superior, issuer, motto, ...rest }: Letterhead): LetterheadView {
  return { ...rest, superior: [...superior], issuer: [...issuer], motto: motto === null ? null : [...motto] }
}
