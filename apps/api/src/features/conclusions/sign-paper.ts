import type { Tx } from '@phoihop/db/client'
import { mayKeep, mayReturn, maySign } from '@phoihop/domain/policy/conclusions-policy'
import { AppError } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { postMail } from '../../platform/mail.ts'
import { readMoves } from './list-moves.ts'
import { byActor, movePaper } from './move-paper.ts'
import { getConclusion, type LockedPaper, lockFor, paperName } from './queries.ts'

interface Reasoned {
  version: number
  reason: string
}

/** Signs exactly the text that was read: what is issued later bears its hash. */
export async function signPaper(ctx: Ctx, id: string, read: { version: number; textSha256: string }) {
  await command(ctx, 'conclusions.sign', { id, ...read }, async (tx) => {
    const paper = await lockFor(ctx, tx, id, maySign)
    await checkVersion(read.version, paper, () => getConclusion(ctx, id))
    if (read.textSha256 !== paper.textSha256) throw new AppError('conclusions/text-changed')
    await movePaper(tx, paper, {
      act: 'sign',
      now: ctx.now,
      by: byActor(ctx),
      data: { signedSha256: paper.textSha256 },
    })
    return { id, subject: subjectOf(paper), after: { textSha256: paper.textSha256 } }
  })
  return getConclusion(ctx, id)
}

const FREED = { signerId: null, signedSha256: null }

/** The signer gives the paper back to who submitted it; from then on it is a draft and not the signer's to read. */
export async function returnPaper(ctx: Ctx, id: string, { version, reason }: Reasoned) {
  await command(ctx, 'conclusions.return', { id, version, reason }, async (tx) => {
    const paper = await lockFor(ctx, tx, id, mayReturn)
    await checkVersion(version, paper, () => getConclusion(ctx, id))
    const moveId = await movePaper(tx, paper, {
      act: 'return',
      now: ctx.now,
      by: byActor(ctx),
      words: reason,
      data: FREED,
    })
    await tellSubmitter(ctx, tx, paper, moveId)
    return { id, subject: subjectOf(paper) }
  })
  return { rows: (await readMoves(ctx, id, true)).slice(-1) }
}

/** The keeping office takes a paper back, before or after its signature, as long as it is not issued. */
export async function withdrawPaper(ctx: Ctx, id: string, { version, reason }: Reasoned) {
  await command(ctx, 'conclusions.withdraw', { id, version, reason }, async (tx) => {
    const paper = await lockFor(ctx, tx, id, mayKeep)
    await checkVersion(version, paper, () => getConclusion(ctx, id))
    await movePaper(tx, paper, { act: 'withdraw', now: ctx.now, by: byActor(ctx), words: reason, data: FREED })
    return { id, subject: subjectOf(paper), before: { state: paper.state } }
  })
  return getConclusion(ctx, id)
}

async function tellSubmitter(ctx: Ctx, tx: Tx, paper: LockedPaper, moveId: string): Promise<void> {
  const submitted = await tx.paperMove.findFirst({
    where: { conclusionId: paper.id, act: 'submit' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { byMembership: { select: { personId: true } } },
  })
  if (!submitted?.byMembership) return
  await postMail(ctx, tx, {
    kind: 'paper-returned',
    key: `paper-returned:${moveId}`,
    personId: submitted.byMembership.personId,
    territoryId: ctx.actor.territoryId,
    data: { conclusionId: paper.id, moveId },
  })
}

function subjectOf(paper: LockedPaper) {
  return { type: 'conclusion', id: paper.id, name: paperName(paper) }
}
