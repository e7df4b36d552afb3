import type { Tx } from '@phoihop/db/client'
import { type CivilDate, addDays } from '@phoihop/domain/civil-date'
import { type ProposalSettings, readProposalSettings } from '@phoihop/domain/settings/proposal-settings'
import { fromColumn, toColumn } from '../../platform/civil-column.ts'

/** How the territory answers proposals. */
export async function readSettings(db: Pick<Tx, 'setting'>, territoryId: string): Promise<ProposalSettings> {
  const stored = await db.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'proposals' } } })
  return readProposalSettings(stored?.value)
}

/** Two years cover the longest time to answer and the longest wait. */
const REACH_DAYS = 730

/** Days off and days made up around a day. */
export async function specialDays(tx: Pick<Tx, 'holiday'>, around: CivilDate): Promise<Map<CivilDate, boolean>> {
  const days = await tx.holiday.findMany({
    where: { date: { gte: toColumn(addDays(around, -REACH_DAYS)), lte: toColumn(addDays(around, REACH_DAYS)) } },
  })
  return new Map(days.map((day) => [fromColumn(day.date), day.working]))
}
