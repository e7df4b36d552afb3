import type { PaperMove, PaperMoves } from '@phoihop/contract/paper-moves'
import { moveAllows } from '@phoihop/domain/conclusions/paper-moves'
import { mayKeep, mayReturn, maySign } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import { notFound } from '../../platform/app-error.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readRow, readRows } from '../../platform/sql.ts'
import { visibleConclusion } from '../../platform/visible.ts'

interface Standing {
  keeperId: string
  state: string
  origin: string
  signerId: string | null
  signedSha256: string | null
  signer: PaperMoves['signer']
  inside: boolean
}

const MOST = 500

/**
 * The steps a paper went, and which the reader may take. Reasons and names of the way to the signature are the keeping
 * office's and the signer's; to all others the paper begins with its issue.
 */
export async function listMoves(ctx: Ctx, id: string): Promise<PaperMoves> {
  const own = [...ctx.actor.ownIds, ...ctx.actor.predecessorIds]
  const paper = await readRow<Standing>(
    ctx.db,
    sql`select c.keeper_id as "keeperId", c.state, c.origin, c.signer_id as "signerId", c.signed_sha256 as "signedSha256",
        case when s.id is not null then json_build_object('personName', p.full_name, 'post', s.post) end as signer,
        (c.keeper_id = any(${own}::uuid[]) or coalesce(c.signer_id = ${ctx.actor.membershipId}::uuid, false)) as inside
      from conclusion c left join membership s on s.id = c.signer_id left join person p on p.id = s.person_id
      where c.id = ${id}::uuid and ${visibleConclusion(ctx.actor)}`,
  )
  if (!paper) notFound()
  const { signer, signedSha256, inside } = paper
  return {
    rows: await readMoves(ctx, id, inside),
    signer: inside ? signer : null,
    signedSha256,
    can: canOf(ctx, paper),
  }
}

export function readMoves(ctx: Ctx, id: string, all: boolean): Promise<PaperMove[]> {
  return readRows<PaperMove>(
    ctx.db,
    sql`select m.id, m.act, m.from_state as from, m.to_state as to, m.at, m.by_name as "byName", m.post, m.words,
        m.text_sha256 as "textSha256"
      from paper_move m where m.conclusion_id = ${id}::uuid and (${all} or m.act = 'issue')
      order by m.at, m.id limit ${MOST}`,
  )
}

function canOf(ctx: Ctx, paper: Standing): PaperMoves['can'] {
  const keeps = mayKeep(ctx.actor, paper)
  return {
    openReview: keeps && moveAllows('open-review', paper),
    submit: keeps && moveAllows('submit', paper),
    withdraw: keeps && moveAllows('withdraw', paper),
    signOnPaper: keeps && moveAllows('sign-on-paper', paper),
    return: mayReturn(ctx.actor, paper) && moveAllows('return', paper),
    sign: maySign(ctx.actor, paper) && moveAllows('sign', paper),
  }
}
