import { PAPER_STATES } from '@phoihop/domain/conclusions/paper-states'
import sql from 'sql-template-tag'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { getReadablePaper } from '../readings/public.ts'
import { listSteps } from './queries.ts'

const HERE_SECONDS = 60
const WRITING_SECONDS = 15

/** What others have done since a version, and who they are. No act on the paper: nothing for the audit trail. */
export async function followManuscript(ctx: Ctx, conclusionId: string, since: number) {
  const paper = await getReadablePaper(ctx, conclusionId)
  const row = await readRow<{ version: number; origin: string }>(
    ctx.db,
    sql`select manuscript_version as version, origin from conclusion where id = ${conclusionId}::uuid`,
  )
  if (row?.origin !== 'written') throw new AppError('manuscripts/not-written-here')
  const { membershipId } = ctx.actor
  await ctx.db.prisma.deskPresence.upsert({
    where: { conclusionId_membershipId: { conclusionId, membershipId } },
    create: { conclusionId, membershipId, seenAt: ctx.now },
    update: { seenAt: ctx.now },
  })
  const [steps, others] = await Promise.all([
    since < row.version ? listSteps(ctx, conclusionId, since) : [],
    listWriters(ctx, conclusionId),
  ])
  const state = PAPER_STATES.find((one) => one === paper.state) ?? 'draft'
  return { version: row.version, steps, state, others }
}

interface Writer {
  personName: string
  post: string
  writing: boolean
}

function listWriters(ctx: Ctx, conclusionId: string): Promise<Writer[]> {
  const [here, writing] = [HERE_SECONDS, WRITING_SECONDS].map((seconds) =>
    new Date(ctx.now.getTime() - seconds * 1000).toISOString(),
  )
  return readRows(
    ctx.db,
    sql`select p.full_name as "personName", m.post,
        exists (select 1 from manuscript_step s where s.conclusion_id = d.conclusion_id and s.membership_id = d.membership_id
          and s.at > ${writing}::timestamptz) as writing
      from desk_presence d join membership m on m.id = d.membership_id join person p on p.id = m.person_id
      where d.conclusion_id = ${conclusionId}::uuid and d.membership_id <> ${ctx.actor.membershipId}::uuid
        and d.seen_at > ${here}::timestamptz order by d.seen_at desc, p.id limit 20`,
  )
}
