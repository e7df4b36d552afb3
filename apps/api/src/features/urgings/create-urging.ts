import type { urgingsApi } from '@phoihop/contract/urgings'
import type { Tx } from '@phoihop/db/client'
import type { CivilDate } from '@phoihop/domain/civil-date'
import { proposeSymbol } from '@phoihop/domain/number-books/propose-symbol'
import { mayUrge } from '@phoihop/domain/policy/urgings-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRowsIn } from '../../platform/sql.ts'
import { visibleOrganisation } from '../../platform/visible.ts'
import { paperBaseOf, URGING_CODES } from '../renditions/public.ts'
import { overdueWork, WORKS_MOST } from './overdue-work.ts'
import { getUrging } from './queries.ts'

type Entry = z.output<typeof urgingsApi.create.body>

/** A draft to one unit with all its overdue work that the own office follows. */
export async function createUrging(ctx: Ctx, entry: Entry) {
  const unit = await readRow<{ name: string }>(
    ctx.db,
    sql`select o.short_name as name from organisation o join locality l on l.id = o.locality_id
      where o.id = ${entry.organisationId}::uuid and ${visibleOrganisation(ctx.actor)}`,
  )
  if (!unit) notFound()
  const keeperId = ctx.actor.organisationId
  authorize(ctx.actor, mayUrge, { keeperId })
  const { base } = await paperBaseOf(ctx, keeperId, { on: ctx.today, code: URGING_CODES[entry.kind] })
  const proposed = await proposedSymbol(ctx, entry.kind)
  const id = await command(ctx, 'urgings.create', entry, async (tx) => {
    // two who draft for one unit at the same moment come one after the other
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`urging ${keeperId} ${entry.organisationId}`}, 0))::text`
    if ((await tx.urging.count({ where: { organisationId: entry.organisationId, keeperId, state: 'draft' } })) > 0)
      throw new AppError('urgings/draft-exists')
    const works = await listOverdue(ctx, tx, entry.organisationId)
    if (works.length === 0) throw new AppError('urgings/nothing-overdue')
    // who signed the last one signs this one too, until it is changed
    const signer = await tx.urging.findFirst({
      where: { keeperId, signerName: { not: null } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { signerAuthority: true, signerPost: true, signerName: true },
    })
    const made = await tx.urging.create({
      data: {
        ...entry,
        ...signer,
        keeperId,
        symbol: base.symbol ?? proposed,
        createdAt: ctx.now,
        createdByName: ctx.actor.personName,
        works: { create: works.map((work, ordinal) => ({ ...work, dueOn: toColumn(work.dueOn), ordinal })) },
      },
      select: { id: true },
    })
    const subject = { type: 'urging', id: made.id, name: `Đôn đốc ${unit.name}` }
    return { id: made.id, subject, after: { kind: entry.kind, works: works.length } }
  })
  return getUrging(ctx, id)
}

/** Of an office that has issued no paper here yet. */
async function proposedSymbol(ctx: Ctx, kind: Entry['kind']): Promise<string | null> {
  const body = await readRow<{ kindCode: string; branch: string; tierCode: string }>(
    ctx.db,
    sql`select o.kind_code as "kindCode", k.branch, l.tier_code as "tierCode" from organisation o
      join organisation_kind k on k.code = o.kind_code join locality l on l.id = o.locality_id
      where o.id = ${ctx.actor.organisationId}::uuid`,
  )
  return body && proposeSymbol(body, kind)
}

interface Overdue {
  assignmentId: string
  dueOn: CivilDate
  daysLate: number
}

/** What one unit owes today, the longest overdue first. */
export function listOverdue(ctx: Ctx, tx: Tx, organisationId: string): Promise<Overdue[]> {
  const { tables, where } = overdueWork(ctx)
  return readRowsIn(
    tx,
    sql`select a.id as "assignmentId", coalesce(a.approved_due_on, a.due_on)::text as "dueOn",
        (${ctx.today}::date - coalesce(a.approved_due_on, a.due_on))::int as "daysLate"
      from ${tables} where ${where} and a.held_by_id = ${organisationId}::uuid
      order by coalesce(a.approved_due_on, a.due_on), a.id limit ${WORKS_MOST}`,
  )
}
