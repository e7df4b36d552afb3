import type { Database, Tx } from '@phoihop/db/client'
import { civilDateAt } from '@phoihop/domain/civil-date'
import { readProposalSettings } from '@phoihop/domain/settings/proposal-settings'
import sql, { type Sql } from 'sql-template-tag'
import { postMail } from '../../platform/mail.ts'
import { readRowsIn } from '../../platform/sql.ts'
import { PROPOSALS_DUE_MAIL } from './proposal-mails.ts'
import { stateSql } from './proposal-state-sql.ts'
import { handlersOf } from './tell-people.ts'

interface Due {
  id: string
  territoryId: string
  bodyId: string
}

/**
 * Tells each answering body, in one mail a day, which proposals have come near their last day or passed it since it was last
 * told. Each is told of once for each: coming near, and past.
 */
export async function remindProposals(db: Database, now: Date): Promise<number> {
  const territories = await db.prisma.proposal.groupBy({ by: ['territoryId'] })
  let mails = 0
  for (const { territoryId } of territories)
    mails += await db.prisma.$transaction((tx) => remindTerritory(tx, territoryId, now), { timeout: 60_000 })
  return mails
}

async function remindTerritory(tx: Tx, territoryId: string, now: Date): Promise<number> {
  const today = civilDateAt(now.getTime())
  const stored = await tx.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'proposals' } } })
  const { soonDays } = readProposalSettings(stored?.value)
  const waits = sql`p.territory_id = ${territoryId}::uuid and p.addressed_to_id is not null and ${stateSql} = 'unanswered'`
  const late = await note(
    tx,
    sql`late_told_for = p.due_on, soon_told_for = p.due_on`,
    sql`${waits}
    and p.due_on < ${today}::date and p.late_told_for is distinct from p.due_on`,
  )
  const soon = await note(
    tx,
    sql`soon_told_for = p.due_on`,
    sql`${waits}
    and p.due_on >= ${today}::date and p.due_on - ${today}::date <= ${soonDays}::int and p.soon_told_for is distinct from p.due_on`,
  )
  const due = [...late, ...soon]
  let mails = 0
  for (const bodyId of new Set(due.map((one) => one.bodyId))) {
    const proposalIds = due.filter((one) => one.bodyId === bodyId).map((one) => one.id)
    const people = await readRowsIn<{ membershipId: string; personId: string }>(
      tx,
      sql`select distinct on ("personId") "membershipId", "personId"
        from (${handlersOf(sql`${bodyId}::uuid`, today)}) h where place = 1 order by "personId", "membershipId" limit 200`,
    )
    for (const { membershipId, personId } of people) {
      mails += 1
      await postMail({ now }, tx, {
        kind: PROPOSALS_DUE_MAIL,
        key: `${PROPOSALS_DUE_MAIL}:${bodyId}:${today}`,
        personId,
        territoryId,
        data: { proposalIds, membershipId },
      })
    }
  }
  return mails
}

function note(tx: Tx, set: Sql, where: Sql): Promise<Due[]> {
  return readRowsIn<Due>(
    tx,
    sql`update proposal p set ${set} where ${where} returning p.id, p.territory_id as "territoryId", p.addressed_to_id as "bodyId"`,
  )
}
