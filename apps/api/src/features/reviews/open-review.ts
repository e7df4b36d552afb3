import type { reviewsApi } from '@phoihop/contract/reviews'
import type { Tx } from '@phoihop/db/client'
import { mayKeep } from '@phoihop/domain/policy/conclusions-policy'
import { readPaperSettings } from '@phoihop/domain/settings/paper-settings'
import { fold } from '@phoihop/domain/vietnamese-text'
import sql from 'sql-template-tag'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { authorize } from '../../platform/authorize.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { hasWords } from '../../platform/has-words.ts'
import { heldOn } from '../../platform/session.ts'
import { readRows, readRowsIn } from '../../platform/sql.ts'
import { visibleOrganisation } from '../../platform/visible.ts'
import { byActor, getConclusion, lockOpen, movePaper, paperName } from '../conclusions/public.ts'
import { tellAsked } from './tell-asked.ts'
import { getReview } from './queries.ts'

type Entry = z.output<typeof reviewsApi.open.body>
type Options = z.output<typeof reviewsApi.options.response>['rows']

/** People of the territory in posts held today, by words of their name, post or body. */
export async function listReviewOptions(ctx: Ctx, paperId: string, q: string | undefined): Promise<{ rows: Options }> {
  const { keeper, state } = await getConclusion(ctx, paperId)
  authorize(ctx.actor, mayKeep, { keeperId: keeper.id, state })
  const rows = await readRows<Options[number]>(
    ctx.db,
    sql`select m.id as "membershipId", p.full_name as "fullName", m.post,
        json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organisation
      ${posts} where ${visibleOrganisation(ctx.actor)} and ${heldOn(ctx.today)} and ${ANSWERING}
        and ${hasWords(sql`p.search_text || ' ' || o.search_text`, q)}
      order by strpos(p.search_text, ${fold(q ?? '')}) = 0, p.search_text, m.id limit 30`,
  )
  return { rows }
}

const posts = sql`from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
  join locality l on l.id = o.locality_id`
const ANSWERING = sql`m.function in ('secretary', 'officer', 'leader')`

/** Asks units and people about a draft until a time; from now on they read it, and no others. */
export async function openReview(ctx: Ctx, paperId: string, entry: Entry) {
  const closesAt = new Date(entry.closesAt)
  if (closesAt.getTime() <= ctx.now.getTime()) refuse('reviews/closes-in-past', 'closesAt')
  const organisationIds = [...new Set(entry.organisationIds)]
  const membershipIds = [...new Set(entry.membershipIds)]
  if (organisationIds.length + membershipIds.length === 0) refuse('reviews/nobody-asked', 'organisationIds')
  const id = await command(ctx, 'reviews.open', { paperId, ...entry }, async (tx) => {
    const paper = await lockOpen(ctx, tx, paperId)
    await checkVersion(entry.version, paper, () => getConclusion(ctx, paperId))
    if (paper.sensitivity === 'restricted' && organisationIds.length > 0)
      refuse('reviews/units-not-for-restricted', 'organisationIds')
    await checkAsked(ctx, tx, { organisationIds, membershipIds })
    await movePaper(tx, paper, { act: 'open-review', now: ctx.now, by: byActor(ctx), words: entry.note })
    const review = await tx.review.create({
      data: {
        conclusionId: paperId,
        openedById: ctx.actor.membershipId,
        openedByName: ctx.actor.personName,
        note: entry.note,
        silenceAgrees: await silenceAgrees(ctx, tx),
        openedAt: ctx.now,
        closesAt,
        asked: {
          create: [
            ...organisationIds.map((organisationId) => ({ organisationId })),
            ...membershipIds.map((membershipId) => ({ membershipId })),
          ],
        },
      },
      select: { id: true },
    })
    await tellAsked(ctx, tx, { reviewId: review.id, about: 'open' })
    return {
      id: review.id,
      subject: { type: 'conclusion', id: paperId, name: paperName(paper) },
      after: { units: organisationIds.length, people: membershipIds.length, closesAt: entry.closesAt },
    }
  })
  return getReview(ctx, id)
}

async function silenceAgrees(ctx: Ctx, tx: Tx): Promise<boolean> {
  const { territoryId } = ctx.actor
  const stored = await tx.setting.findUnique({ where: { territoryId_name: { territoryId, name: 'papers' } } })
  return readPaperSettings(stored?.value).silenceAgrees
}

interface Ids {
  organisationIds: readonly string[]
  membershipIds: readonly string[]
}

/** Living bodies and held posts of the own territory. */
async function checkAsked(ctx: Ctx, tx: Tx, { organisationIds, membershipIds }: Ids): Promise<void> {
  const [found] = await readRowsIn<{ bodies: number; people: number }>(
    tx,
    sql`select (select count(*)::int from organisation o join locality l on l.id = o.locality_id
          where o.id = any(${organisationIds}::uuid[]) and ${visibleOrganisation(ctx.actor)}
            and (o.ends_on is null or o.ends_on >= ${ctx.today}::date)) as bodies,
        (select count(*)::int ${posts} where m.id = any(${membershipIds}::uuid[]) and ${visibleOrganisation(ctx.actor)}
            and ${heldOn(ctx.today)} and ${ANSWERING}) as people`,
  )
  if (found?.bodies !== organisationIds.length) refuse('reviews/asked-unknown', 'organisationIds')
  if (found.people !== membershipIds.length) refuse('reviews/asked-unknown', 'membershipIds')
}

function refuse(
  code:
    | 'reviews/closes-in-past'
    | 'reviews/nobody-asked'
    | 'reviews/units-not-for-restricted'
    | 'reviews/asked-unknown',
  field: string,
): never {
  throw new AppError(code, { fields: { [field]: code } })
}
