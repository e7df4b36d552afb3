import type { MeetingSeries, meetingSeriesApi } from '@phoihop/contract/meeting-series'
import type { Tx } from '@phoihop/db/client'
import { mayKeepMeeting } from '@phoihop/domain/policy/meetings-policy'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { visibleRegulation } from '../../platform/visible.ts'
import { getSeries } from './get-series.ts'
import { everOccurs } from './rule-days.ts'

type Change = z.output<typeof meetingSeriesApi.update.body>
type Rule = Change['rules'][number]

/** Changes a series and its rules. A rule keeps its id, so that what it planned is still known as planned by it. */
export async function updateSeries(ctx: Ctx, id: string, body: Change): Promise<MeetingSeries> {
  const before = await getSeries(ctx, id)
  authorize(ctx.actor, mayKeepMeeting, { hostId: before.owner.id, convenerId: before.owner.id })
  const { version, rules, name, kind, regulationId } = body
  const known = before.lineOptions.map((line) => line.code)
  for (const [i, rule] of rules.entries()) checkRule(ctx, rule, `rules.${i}`, known)
  await command(ctx, 'meetings.update-series', { id, ...body }, async (tx) => {
    await tx.$queryRaw`select 1 from meeting_series where id = ${id}::uuid for update`
    const row = await tx.meetingSeries.findUniqueOrThrow({ where: { id }, select: { version: true } })
    await checkVersion(version, row, () => getSeries(ctx, id))
    if (regulationId !== before.regulation?.id) await checkRegulation(ctx, tx, regulationId)
    await saveRules(tx, id, rules)
    await tx.meetingSeries.update({ where: { id }, data: { name, kind, regulationId, version: { increment: 1 } } })
    return {
      id,
      subject: { type: 'meeting-series', id, name },
      before: { name: before.name, kind: before.kind, regulationId: before.regulation?.id, rules: before.rules },
      after: { name, kind, regulationId, rules },
    }
  })
  return getSeries(ctx, id)
}

function checkRule(ctx: Ctx, rule: Rule, path: string, lines: readonly string[]): void {
  const refuse = (field: keyof Rule, code: AppError['code']) => {
    throw new AppError(code, { fields: { [`${path}.${field}`]: code } })
  }
  if (rule.beginsAt !== null && rule.endsAt !== null && rule.endsAt <= rule.beginsAt)
    refuse('endsAt', 'meetings/ends-before-start')
  if (rule.validFrom !== null && rule.validTo !== null && rule.validTo < rule.validFrom)
    refuse('validTo', 'meetings/rule-days')
  if (rule.lines.some((line) => !lines.includes(line))) refuse('lines', 'meetings/line-unknown')
  if (!everOccurs(rule, ctx.today)) refuse('recurrence', 'meetings/rule-never')
}

/** A series comes under a regulation its secretary sees. */
async function checkRegulation(ctx: Ctx, tx: Tx, regulationId: string | null): Promise<void> {
  if (regulationId === null) return
  const seen = await readRowsIn(
    tx,
    sql`select 1 from regulation r where r.id = ${regulationId}::uuid and ${visibleRegulation(ctx.actor)}`,
  )
  if (seen.length === 0) throw new AppError('regulations/unknown', { fields: { regulationId: 'regulations/unknown' } })
}

async function saveRules(tx: Tx, seriesId: string, rules: readonly Rule[]): Promise<void> {
  const kept = rules.map((rule) => rule.id).filter((id) => id !== null)
  const found = await tx.seriesRule.count({ where: { seriesId, id: { in: kept } } })
  if (found !== new Set(kept).size || found !== kept.length) throw new AppError('meetings/rule-unknown')
  await tx.seriesRule.deleteMany({ where: { seriesId, id: { notIn: kept } } })
  // out of the way first: two lines may change places
  await tx.$executeRaw`update series_rule set ordinal = -1 - ordinal where series_id = ${seriesId}::uuid`
  for (const [ordinal, { id, validFrom, validTo, ...columns }] of rules.entries()) {
    const data = { ...columns, ordinal, validFrom: toColumn(validFrom), validTo: toColumn(validTo) }
    if (id === null) await tx.seriesRule.create({ data: { ...data, seriesId } })
    else await tx.seriesRule.update({ where: { id }, data })
  }
}
