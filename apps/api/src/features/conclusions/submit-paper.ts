import type { paperMovesApi } from '@phoihop/contract/paper-moves'
import type { Tx } from '@phoihop/db/client'
import { isSignatureUnfit } from '@phoihop/domain/conclusions/compose-signature'
import type { z } from 'zod'
import { AppError } from '../../platform/app-error.ts'
import { checkVersion } from '../../platform/check-version.ts'
import { command } from '../../platform/command.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { postMail } from '../../platform/mail.ts'
import { byActor, movePaper } from './move-paper.ts'
import { getConclusion, type LockedPaper, lockOpen, paperName } from './queries.ts'
import { readSigners } from './signers.ts'

type Submission = z.output<typeof paperMovesApi.submit.body>
type SignedPaper = z.output<typeof paperMovesApi.signOnPaper.body>

/** Submits a draft to whom is to sign it; from now on its words are locked, and the signer is told. */
export async function submitPaper(ctx: Ctx, id: string, entry: Submission) {
  await command(ctx, 'conclusions.submit', { id, ...entry }, async (tx) => {
    const paper = await lockOpen(ctx, tx, id)
    await checkVersion(entry.version, paper, () => getConclusion(ctx, id))
    checkWhole(paper)
    const signer = (await readSigners(ctx, paper)).find(({ membershipId }) => membershipId === entry.signerId)
    if (!signer) refuse('conclusions/signer-unknown', 'signerId')
    checkSignature(signer.branch, entry.authority)
    const moveId = await movePaper(tx, paper, {
      act: 'submit',
      now: ctx.now,
      by: byActor(ctx),
      words: [`Trình ${signer.personName}, ${signer.post}`, entry.note].filter(Boolean).join('. '),
      data: {
        signerId: signer.membershipId,
        signerName: signer.personName,
        signerAuthority: entry.authority,
        signerPost: entry.signaturePost,
      },
    })
    await postMail(ctx, tx, {
      kind: 'paper-submitted',
      key: `paper-submitted:${moveId}`,
      personId: signer.personId,
      territoryId: ctx.actor.territoryId,
      data: { conclusionId: id, moveId },
    })
    return { id, subject: subjectOf(paper), after: { signerId: signer.membershipId } }
  })
  return getConclusion(ctx, id)
}

/** Notes that a paper was signed with pen and ink: who signed it, and when. */
export async function signOnPaper(ctx: Ctx, id: string, entry: SignedPaper) {
  if (entry.signedOn > ctx.today) refuse('conclusions/signed-in-future', 'signedOn')
  await command(ctx, 'conclusions.sign-on-paper', { id, ...entry }, async (tx) => {
    const paper = await lockOpen(ctx, tx, id)
    await checkVersion(entry.version, paper, () => getConclusion(ctx, id))
    checkWhole(paper)
    checkSignature(await branchOf(tx, paper.issuerId), entry.authority)
    await movePaper(tx, paper, {
      act: 'sign-on-paper',
      now: ctx.now,
      by: byActor(ctx),
      words: `${entry.signerName} ký bản giấy ngày ${entry.signedOn.split('-').map(Number).toReversed().join('/')}`,
      data: {
        signerId: null,
        signedSha256: paper.textSha256,
        signerName: entry.signerName,
        signerAuthority: entry.authority,
        signerPost: entry.signaturePost,
      },
    })
    return { id, subject: subjectOf(paper), after: { signedOn: entry.signedOn, textSha256: paper.textSha256 } }
  })
  return getConclusion(ctx, id)
}

/** Nobody signs an empty sheet, nor one that could not be numbered. */
function checkWhole({ symbol, text }: LockedPaper): void {
  if (text.trim() === '') throw new AppError('conclusions/text-empty')
  if (symbol === null) throw new AppError('conclusions/symbol-missing')
}

async function branchOf(tx: Tx, issuerId: string): Promise<string> {
  const { kind } = await tx.organisation.findUniqueOrThrow({
    where: { id: issuerId },
    select: { kind: { select: { branch: true } } },
  })
  return kind.branch
}

function checkSignature(branch: string, authority: string | null): void {
  if (isSignatureUnfit(branch, authority)) refuse('conclusions/signature-unfit', 'authority')
}

function refuse(
  code: 'conclusions/signer-unknown' | 'conclusions/signature-unfit' | 'conclusions/signed-in-future',
  field: string,
): never {
  throw new AppError(code, { fields: { [field]: code } })
}

function subjectOf(paper: LockedPaper) {
  return { type: 'conclusion', id: paper.id, name: paperName(paper) }
}
