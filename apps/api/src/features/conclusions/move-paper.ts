import type { Prisma, Tx } from '@phoihop/db/client'
import { LEADS_TO, moveAllows, type PaperAct, type PaperStanding } from '@phoihop/domain/conclusions/paper-moves'
import { AppError } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** Who moves a paper; without a membership: the product itself, at a time that was set. */
export interface MovedBy {
  byMembershipId: string | null
  byName: string
  post: string
}

interface Move {
  act: PaperAct
  now: Date
  by: MovedBy
  /** a reason, or whom it goes to */
  words?: string | null
  data?: Prisma.ConclusionUncheckedUpdateInput
}

export function byActor({ actor }: Ctx): MovedBy {
  const { membershipId: byMembershipId, personName: byName, post, organisationName } = actor
  return { byMembershipId, byName, post: `${post}, ${organisationName}`.slice(0, 500) }
}

/** Takes one step with a paper that is locked, and writes it into the paper's history. Answers the step's id. */
export async function movePaper(
  tx: Tx,
  paper: PaperStanding & { id: string; textSha256: string },
  { act, now, by, words = null, data = {} }: Move,
): Promise<string> {
  if (!moveAllows(act, paper)) throw new AppError('conclusions/state-refuses')
  const toState = LEADS_TO[act]
  await tx.conclusion.update({ where: { id: paper.id }, data: { ...data, state: toState, version: { increment: 1 } } })
  const move = await tx.paperMove.create({
    data: {
      conclusionId: paper.id,
      act,
      fromState: paper.state,
      toState,
      at: now,
      ...by,
      words,
      textSha256: paper.textSha256,
    },
    select: { id: true },
  })
  return move.id
}
