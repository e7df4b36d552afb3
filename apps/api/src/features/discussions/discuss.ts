import type { Comment, Discussion } from '@phoihop/contract/discussions'
import { COMMENTS_MOST } from '@phoihop/contract/discussions'
import { mayComment } from '@phoihop/domain/policy/discussions-policy'
import type { Tx } from '@phoihop/db/client'
import sql from 'sql-template-tag'
import { AppError, notFound } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { nameOn } from '../../platform/brief-on.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows, readRowsIn } from '../../platform/sql.ts'
import { tellLater } from '../../platform/tell-later.ts'
import { visibleAssignment } from '../../platform/visible.ts'

interface SeenTask {
  id: string
  name: string
}

/** The task with that id, if work on it is visible to the post in use. */
function taskSql(ctx: Ctx, id: string) {
  return sql`select t.id, c.symbol || ', ' || t.ref as name from task t join conclusion c on c.id = t.conclusion_id
    where t.id = ${id}::uuid and exists (select 1 from assignment a where a.task_id = t.id and ${visibleAssignment(ctx.actor)})`
}

export async function getDiscussion(ctx: Ctx, taskId: string): Promise<Discussion> {
  const { actor } = ctx
  // a post of staff sees the work handed on to it, not what other units say on the task
  const isOpen = actor.function !== 'staff'
  const [task, comments, followed] = await Promise.all([
    readRow<SeenTask>(ctx.db, taskSql(ctx, taskId)),
    readRows<Comment>(
      ctx.db,
      sql`select k.id, k.at, case when m.person_id = p.id then p.full_name else p.full_name || ' thay ' ||
          (select principal.full_name from person principal where principal.id = m.person_id) end as "personName", m.post,
          ${nameOn(sql`m.organisation_id`, sql`(k.at at time zone 'Asia/Ho_Chi_Minh')::date`)} as "organisationName",
          case when k.removed_at is null then k.words end as words, (k.person_id = ${actor.personId}::uuid) as own
        from comment k join person p on p.id = k.person_id join membership m on m.id = k.membership_id
        where k.task_id = ${taskId}::uuid and (${isOpen}::boolean or k.person_id = ${actor.personId}::uuid) order by k.at, k.id limit ${COMMENTS_MOST}::int`,
    ),
    readRow<{ at: string }>(
      ctx.db,
      sql`select s.at from subscription s where s.task_id = ${taskId}::uuid and s.membership_id = ${actor.membershipId}::uuid`,
    ),
  ])
  if (!task) notFound()
  return { comments, subscribed: followed !== null, can: { comment: mayComment(actor) } }
}

/** Says something on a task, and follows it from then on. */
export async function comment(ctx: Ctx, taskId: string, words: string): Promise<Discussion> {
  await command(ctx, 'discussions.comment', { taskId, words }, async (tx) => {
    const task = await seen(ctx, tx, taskId)
    authorize(ctx.actor, mayComment)
    if ((await tx.comment.count({ where: { taskId } })) >= COMMENTS_MOST) throw new AppError('discussions/too-many')
    const { membershipId, personId } = ctx.actor
    const { id } = await tx.comment.create({
      data: { taskId, membershipId, personId, words, at: ctx.now },
      select: { id: true },
    })
    await follow(ctx, tx, taskId)
    await tellLater(tx, 'comment', id)
    return { id, subject: { type: 'task', id: taskId, name: task.name }, after: { words } }
  })
  return getDiscussion(ctx, taskId)
}

/** Takes one's own words back: their place stays. */
export async function takeBack(ctx: Ctx, id: string): Promise<{ done: true }> {
  await command(ctx, 'discussions.take-back', { id }, async (tx) => {
    const found = await tx.comment.findUnique({
      where: { id },
      select: { taskId: true, personId: true, removedAt: true },
    })
    if (!found) notFound()
    const task = await seen(ctx, tx, found.taskId)
    authorize(ctx.actor, ({ personId }) => personId === found.personId)
    if (found.removedAt === null) await tx.comment.update({ where: { id }, data: { removedAt: ctx.now, words: '' } })
    return { id, subject: { type: 'task', id: found.taskId, name: task.name } }
  })
  return { done: true }
}

/** Following is one's own affair: no row in the trail. */
export async function subscribe(ctx: Ctx, taskId: string): Promise<{ done: true }> {
  await ctx.db.prisma.$transaction(async (tx) => {
    await seen(ctx, tx, taskId)
    await follow(ctx, tx, taskId)
  })
  return { done: true }
}

export async function unsubscribe(ctx: Ctx, taskId: string): Promise<{ done: true }> {
  await ctx.db.prisma.$transaction(async (tx) => {
    await seen(ctx, tx, taskId)
    await tx.subscription.deleteMany({ where: { taskId, membershipId: ctx.actor.membershipId } })
  })
  return { done: true }
}

async function follow({ actor: { membershipId }, now }: Ctx, tx: Tx, taskId: string): Promise<void> {
  // two words of one person at one moment: both are said, and the task is followed once
  await tx.subscription.createMany({ data: { taskId, membershipId, at: now }, skipDuplicates: true })
}

async function seen(ctx: Ctx, tx: Tx, id: string): Promise<SeenTask> {
  const [task] = await readRowsIn<SeenTask>(tx, taskSql(ctx, id))
  return task ?? notFound()
}
