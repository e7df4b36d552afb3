import type { SessionView } from '@phoihop/contract/session'
import type { Actor } from '@phoihop/domain/policy/actor'
import { mayAdminister, mayReadAudit } from '@phoihop/domain/policy/administration-policy'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import { mayCreateMeetings } from '@phoihop/domain/policy/meetings-policy'
import { mayAnswerTasks } from '@phoihop/domain/policy/tasks-policy'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRows } from '../../platform/sql.ts'

interface PostRow {
  membershipId: string
  post: string
  organisation: { id: string; name: string; shortName: string }
  territoryName: string
}

/** The session as the web sees it. */
export async function presentSession(ctx: Ctx): Promise<SessionView> {
  const { actor } = ctx
  const rows = await readRows<PostRow>(
    ctx.db,
    sql`select m.id as "membershipId", m.post,
        json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organisation,
        coalesce(top.name, '') as "territoryName"
      from membership m
      join organisation o on o.id = m.organisation_id
      join locality l on l.id = o.locality_id
      left join lateral (select t.name from locality t join tier x on x.code = t.tier_code
        where t.territory_id = l.territory_id and (t.ends_on is null or t.ends_on >= ${ctx.today}::date)
        order by (t.id = l.territory_id) desc, x.level, t.id limit 1) top on true
      where m.person_id = ${actor.personId}::uuid and ${heldOn(ctx.today)}
      order by m.starts_on, m.id`,
  )
  const inUse = rows.find((row) => row.membershipId === actor.membershipId)
  const posts = rows.map(({ territoryName: _, ...post }) => post)
  const own = { id: actor.organisationId, name: actor.organisationName, shortName: actor.organisationName }
  return {
    today: ctx.today,
    demo: ctx.demo,
    person: { id: actor.personId, fullName: actor.personName },
    post: posts.find((post) => post.membershipId === actor.membershipId) ?? {
      membershipId: actor.membershipId,
      post: actor.post,
      organisation: own,
    },
    posts,
    territoryName: inUse?.territoryName ?? '',
    home: homeOf(actor),
    can: {
      answerTasks: mayAnswerTasks(actor),
      createConclusions: mayCreate(actor),
      createMeetings: mayCreateMeetings(actor),
      administer: mayAdminister(actor),
      readAudit: mayReadAudit(actor),
    },
  }
}

/** The page a post starts with: who answers sees the work, who leads the figures, who administers the bodies. */
function homeOf(actor: Actor): SessionView['home'] {
  if (actor.function === 'leader' || actor.function === 'observer') return 'figures'
  if (actor.function === 'administrator') return 'organisations'
  return actor.function === 'secretary' ? 'conclusions' : 'my-work'
}
