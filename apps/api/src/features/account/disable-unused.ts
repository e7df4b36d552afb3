import type { Database, Tx } from '@phoihop/db/client'
import { civilDateAt } from '@phoihop/domain/civil-date'
import { readSecuritySettings } from '@phoihop/domain/settings/security-settings'
import sql from 'sql-template-tag'
import type { OpenCtx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { writeAccountAudit } from './account-audit.ts'
import { territoryOf } from './territory-of.ts'

type When = Pick<OpenCtx, 'now' | 'requestId' | 'address'>

interface UnusedRow {
  accountId: string
  personId: string
  fullName: string
  activeAt: string
}

/**
 * Disables the accounts nobody used for the days that their territory sets (QCVN 12:2026/BCA: 45). The administrator who
 * signed in last stays: somebody must be there to enable the others again. Answers how many.
 */
export async function disableUnused(db: Database, now: Date): Promise<number> {
  const when: When = { now, requestId: 'disable-unused', address: 'máy chủ' }
  const territories = await db.prisma.locality.findMany({ where: { parentId: null }, select: { id: true } })
  let count = 0
  for (const { id } of territories) {
    count += await db.prisma.$transaction(async (tx) => disableIn(tx, when, id), { timeout: 60_000 })
  }
  return count
}

/** The same rule at the sign-in of an account of that territory: a night the server slept through changes nothing. */
export async function disableUnusedAround(ctx: OpenCtx, personId: string): Promise<void> {
  await ctx.db.prisma.$transaction(async (tx) => {
    const territoryId = await territoryOf(tx, personId)
    if (territoryId) await disableIn(tx, ctx, territoryId)
  })
}

async function disableIn(tx: Tx, when: When, territoryId: string): Promise<number> {
  const setting = await tx.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'security' } } })
  const { unusedDays } = readSecuritySettings(setting?.value)
  if (unusedDays === 0) return 0
  const since = new Date(when.now.getTime() - unusedDays * 86_400_000)
  const rows = await findUnused(tx, territoryId, since, civilDateAt(when.now.getTime()))
  for (const row of rows) await disableUnusedAccount(tx, when, row)
  return rows.length
}

function findUnused(tx: Tx, territoryId: string, since: Date, today: string): Promise<UnusedRow[]> {
  return readRowsIn<UnusedRow>(
    tx,
    sql`with held as (
        select m.person_id, m.function from membership m
        join organisation o on o.id = m.organisation_id join locality l on l.id = o.locality_id
        where l.territory_id = ${territoryId}::uuid and ${heldOn(today)}),
      last_administrator as (
        select c.id from account c where c.disabled_at is null
          and c.person_id in (select person_id from held where function = 'administrator')
        order by c.active_at desc, c.id limit 1)
      select c.id as "accountId", p.id as "personId", p.full_name as "fullName", c.active_at::text as "activeAt"
      from account c join person p on p.id = c.person_id
      where c.disabled_at is null and c.active_at < ${since.toISOString()}::timestamptz
        and c.id not in (select id from last_administrator)
        and exists (select 1 from membership m join organisation o on o.id = m.organisation_id
          join locality l on l.id = o.locality_id where m.person_id = p.id and l.territory_id = ${territoryId}::uuid)
      order by c.id limit 1000 for update of c`,
  )
}

/** The account is closed by the rule, its sessions end; the trail says since when it lay idle. */
async function disableUnusedAccount(tx: Tx, when: When, row: UnusedRow): Promise<void> {
  await tx.account.update({
    where: { id: row.accountId },
    data: { disabledAt: when.now, disabledWhy: 'unused' },
    select: { id: true },
  })
  await tx.session.deleteMany({ where: { accountId: row.accountId } })
  await writeAccountAudit(when, tx, {
    action: 'people.disable-unused',
    person: { id: row.personId, fullName: row.fullName },
    by: 'Hệ thống',
    after: { activeAt: row.activeAt },
  })
}
