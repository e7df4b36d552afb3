import type { SessionView } from '@phoihop/contract/session'
import type { Actor } from '@phoihop/domain/policy/actor'
import { mayAdminister, mayReadAudit } from '@phoihop/domain/policy/administration-policy'
import { mayCreate } from '@phoihop/domain/policy/conclusions-policy'
import { mayCreateMeetings } from '@phoihop/domain/policy/meetings-policy'
import { mayReadBooks } from '@phoihop/domain/policy/number-books-policy'
import { mayAnswerTasks } from '@phoihop/domain/policy/tasks-policy'
import { SECURITY_DEFAULTS } from '@phoihop/domain/settings/security-settings'
import sql from 'sql-template-tag'
import type { Ctx } from '../../platform/ctx.ts'
import { readRows } from '../../platform/sql.ts'
import { usablePosts } from './usable-posts.ts'

interface PostRow {
  membershipId: string
  post: string
  organisation: { id: string; name: string; shortName: string }
  onBehalfOf: { delegationId: string; fullName: string } | null
  territoryName: string
}

/** The session as the web sees it. */
export async function presentSession(ctx: Ctx): Promise<SessionView> {
  const { actor } = ctx
  const rows = await readRows<PostRow>(
    ctx.db,
    sql`select post."membershipId", post.post,
        json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organisation,
        case when post."delegationId" is not null then json_build_object('delegationId', post."delegationId",
          'fullName', post."principalName") end as "onBehalfOf",
        coalesce(top.name, '') as "territoryName"
      from (${usablePosts(ctx)}) post
      join organisation o on o.id = post."organisationId"
      join locality l on l.id = o.locality_id
      left join lateral (select t.name from locality t join tier x on x.code = t.tier_code
        where t.territory_id = l.territory_id and (t.ends_on is null or t.ends_on >= ${ctx.today}::date)
        order by (t.id = l.territory_id) desc, x.level, t.id limit 1) top on true
      order by post.ordinal, post."startsOn", post."membershipId"`,
  )
  const isInUse = (row: Omit<PostRow, 'territoryName'>) =>
    row.membershipId === actor.membershipId && (row.onBehalfOf === null) === (actor.principalId === null)
  const posts = rows.map(({ territoryName: _, ...post }) => post)
  const person = await ctx.db.prisma.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { id: true, fullName: true },
  })
  const own = { id: actor.organisationId, name: actor.organisationName, shortName: actor.organisationName }
  return {
    today: ctx.today,
    demo: ctx.demo,
    person,
    post: posts.find(isInUse) ?? {
      membershipId: actor.membershipId,
      post: actor.post,
      organisation: own,
      onBehalfOf: null,
    },
    posts,
    territoryName: rows.find(isInUse)?.territoryName ?? '',
    duty: ctx.session?.duty ?? null,
    idleMinutes: ctx.session?.idleMinutes ?? SECURITY_DEFAULTS.idleMinutes,
    home: homeOf(actor),
    can: {
      answerTasks: mayAnswerTasks(actor) || actor.function === 'staff',
      createConclusions: mayCreate(actor),
      createMeetings: mayCreateMeetings(actor),
      readNumberBooks: mayReadBooks(actor),
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
