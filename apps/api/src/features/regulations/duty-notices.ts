import type { regulationsApi } from '@phoihop/contract/regulations'
import { mayRecordNotice } from '@phoihop/domain/policy/regulations-policy'
import { DUTY_PERIODS, isPeriodOf } from '@phoihop/domain/regulations/information-duties'
import sql, { type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { toColumn } from '../../platform/civil-column.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow } from '../../platform/sql.ts'
import { visibleRegulation } from '../../platform/visible.ts'
import { checkPaperFile } from '../files/public.ts'

type Entry = z.output<typeof regulationsApi.record.body>

interface Duty {
  ownerId: string
  informerId: string
  every: string
  regulationId: string
  title: string
}

const dutySql = (ctx: Ctx, where: Sql) => sql`select r.owner_id as "ownerId", c.informer_id as "informerId", c.every,
    r.id as "regulationId", r.title
  from regulation_clause c join regulation r on r.id = c.regulation_id
  where c.every is not null and ${where} and ${visibleRegulation(ctx.actor)}`

/** Records that information was given for a period, as the regulation asks. */
export async function recordNotice(ctx: Ctx, clauseId: string, entry: Entry) {
  const duty = (await readRow<Duty>(ctx.db, dutySql(ctx, sql`c.id = ${clauseId}::uuid`))) ?? notFound()
  authorize(ctx.actor, mayRecordNotice, duty)
  checkEntry(ctx, entry, duty)
  await command(ctx, 'regulations.record-notice', { clauseId, ...entry }, async (tx) => {
    await checkPaperFile(ctx, tx, entry.fileId)
    const { doneOn, ...columns } = entry
    const { id } = await tx.dutyNotice.create({
      data: {
        ...columns,
        clauseId,
        doneOn: toColumn(doneOn),
        recordedBy: ctx.actor.membershipId,
        recordedAt: ctx.now,
      },
    })
    const { period, how, paper } = entry
    return { id, subject: subjectOf(duty), after: { clauseId, period, doneOn, how, paper } }
  })
  return { done: true as const }
}

/** Takes back what was recorded by mistake; the audit trail keeps that it stood there. */
export async function removeNotice(ctx: Ctx, id: string) {
  const where = sql`exists (select 1 from duty_notice n where n.id = ${id}::uuid and n.clause_id = c.id)`
  const duty = (await readRow<Duty>(ctx.db, dutySql(ctx, where))) ?? notFound()
  authorize(ctx.actor, mayRecordNotice, duty)
  await command(ctx, 'regulations.remove-notice', { id }, async (tx) => {
    const { period, how, paper } = (await tx.dutyNotice.delete({ where: { id } }).catch(() => null)) ?? notFound()
    return { id, subject: subjectOf(duty), before: { period, how, paper } }
  })
  return { done: true as const }
}

function checkEntry(ctx: Ctx, entry: Entry, duty: Duty): void {
  const refuse = (field: keyof Entry, code: AppError['code']) => {
    throw new AppError(code, { fields: { [field]: code } })
  }
  const every = DUTY_PERIODS.find((one) => one === duty.every)
  if (!every || !isPeriodOf(every, entry.period)) refuse('period', 'regulations/period-unfit')
  if (entry.doneOn > ctx.today) refuse('doneOn', 'regulations/done-in-future')
  if (entry.how === 'paper' && entry.paper === null) refuse('paper', 'regulations/paper-missing')
}

function subjectOf({ regulationId, title }: Duty) {
  return { type: 'regulation', id: regulationId, name: title }
}
