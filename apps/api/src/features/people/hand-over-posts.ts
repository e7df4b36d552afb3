import type { HeldItem } from '@phoihop/contract/successions'
import sql from 'sql-template-tag'
import { fromColumn, toColumn } from '../../platform/civil-column.ts'
import type { HandOver } from '../../platform/hand-over.ts'
import { readRowsIn } from '../../platform/sql.ts'

/** The posts of a body that ends: each ends with it, and goes on in the body that takes it, with the same rights. */
export const handOverPosts: HandOver = {
  what: 'people',
  needsHeir: false,
  list: (tx, bodyIds, on) =>
    readRowsIn<HeldItem>(
      tx,
      sql`select m.id, 'people' as what, m.organisation_id as "organisationId", p.full_name || ', ' || m.post as label
        from membership m join person p on p.id = m.person_id
        where m.organisation_id = any(${[...bodyIds]}::uuid[]) and (m.ends_on is null or m.ends_on >= ${on}::date)
        order by p.search_text, m.id`,
    ),
  async move(_ctx, tx, moved, { on }) {
    const before = new Date(toColumn(on).getTime() - 86_400_000)
    const target = new Map(moved.map((one) => [one.itemId, one.to]))
    const posts = await tx.membership.findMany({ where: { id: { in: [...target.keys()] } } })
    for (const { id, version: _, ...post } of posts) {
      const organisationId = target.get(id) ?? null
      const beganLater = fromColumn(post.startsOn) >= on
      if (organisationId !== null && beganLater) {
        await tx.membership.update({ where: { id }, data: { organisationId, version: { increment: 1 } } })
        continue
      }
      const endsOn = beganLater ? post.startsOn : before
      await tx.membership.update({ where: { id }, data: { endsOn, version: { increment: 1 } } })
      if (organisationId === null) continue
      const next = await tx.membership.create({ data: { ...post, organisationId, startsOn: toColumn(on) } })
      // who is signed in works on, in the body that took the post
      await tx.session.updateMany({ where: { membershipId: id }, data: { membershipId: next.id } })
    }
  },
}
