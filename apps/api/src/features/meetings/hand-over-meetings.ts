import type { HeldItem } from '@phoihop/contract/successions'
import sql from 'sql-template-tag'
import type { HandOver, Moved } from '../../platform/hand-over.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** The series a body holds go on under the body that takes them. */
export const handOverSeries: HandOver = {
  what: 'series',
  needsHeir: false,
  list: (tx, bodyIds) =>
    readRowsIn<HeldItem>(
      tx,
      sql`select s.id, 'series' as what, s.owner_id as "organisationId", s.name as label
        from meeting_series s where s.owner_id = any(${[...bodyIds]}::uuid[]) order by s.name, s.id`,
    ),
  async move(_ctx, tx, moved) {
    for (const { ids, from, to } of together(moved)) {
      await tx.meetingSeries.updateMany({
        where: { id: { in: ids }, ownerId: from },
        data: { ownerId: to, version: { increment: 1 } },
      })
    }
  },
}

/** Meetings still to come are held and convened by the body that takes them; those held stay as they were. */
export const handOverMeetings: HandOver = {
  what: 'meetings',
  needsHeir: false,
  list: (tx, bodyIds, on) =>
    readRowsIn<HeldItem>(
      tx,
      sql`select m.id, 'meetings' as what, b.id as "organisationId", 'Cuộc họp ngày ' || to_char(m.held_on, 'FMDD/FMMM/YYYY') as label
        from meeting m join organisation b on b.id in (m.host_id, m.convener_id)
        where b.id = any(${[...bodyIds]}::uuid[]) and m.held_on >= ${on}::date order by m.held_on, m.id, b.id`,
    ),
  async move(_ctx, tx, moved) {
    for (const { ids, from, to } of together(moved)) {
      const version = { increment: 1 }
      await tx.meeting.updateMany({ where: { id: { in: ids }, hostId: from }, data: { hostId: to, version } })
      await tx.meeting.updateMany({ where: { id: { in: ids }, convenerId: from }, data: { convenerId: to, version } })
    }
  },
}

function together(moved: readonly Moved[]): { ids: string[]; from: string; to: string }[] {
  const groups = new Map<string, { ids: string[]; from: string; to: string }>()
  for (const { itemId, from, to } of moved) {
    if (to === null) continue
    const group = groups.get(`${from} ${to}`) ?? { ids: [], from, to }
    group.ids.push(itemId)
    groups.set(`${from} ${to}`, group)
  }
  return [...groups.values()]
}
