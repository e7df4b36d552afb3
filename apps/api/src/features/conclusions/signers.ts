import type { Signer } from '@phoihop/contract/paper-moves'
import { composeSignature } from '@phoihop/domain/conclusions/compose-signature'
import { signingBody } from '@phoihop/domain/conclusions/signing-body'
import { mayKeep } from '@phoihop/domain/policy/conclusions-policy'
import sql from 'sql-template-tag'
import { authorize } from '../../platform/authorize.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { heldOn } from '../../platform/session.ts'
import { readRows } from '../../platform/sql.ts'
import { getConclusion } from './queries.ts'

interface SignerRow {
  membershipId: string
  personId: string
  personName: string
  post: string
  organisationName: string
  isIssuer: boolean
  kindCode: string
  branch: string
}

const MOST = 200

/** Who may sign a paper of that issuer: its leaders, and those of the office that keeps it or serves the issuer (TL.). */
export function readSigners(ctx: Ctx, { issuerId, keeperId }: { issuerId: string; keeperId: string }) {
  return readRows<SignerRow>(
    ctx.db,
    sql`select m.id as "membershipId", p.id as "personId", p.full_name as "personName", m.post, o.name as "organisationName",
        o.id = i.id as "isIssuer", k.code as "kindCode", k.branch
      from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
      join organisation i on i.id = ${issuerId}::uuid join organisation_kind k on k.code = i.kind_code
      where m.function = 'leader' and ${heldOn(ctx.today)}
        and (o.id in (i.id, ${keeperId}::uuid) or o.serves_id = i.id)
      order by o.id = i.id desc, p.search_text, m.id limit ${MOST}`,
  )
}

/** The same as the submitting form shows them, each with the lines above the name. */
export async function listSigners(ctx: Ctx, id: string): Promise<{ rows: Signer[] }> {
  const { keeper, issuer, state } = await getConclusion(ctx, id)
  authorize(ctx.actor, mayKeep, { keeperId: keeper.id, state })
  const rows = await readSigners(ctx, { issuerId: issuer.id, keeperId: keeper.id })
  return { rows: rows.map(present) }
}

function present({ personId: _, isIssuer, kindCode, branch, ...row }: SignerRow): Signer {
  const manner = isIssuer ? 'direct' : 'by-order'
  const lines = composeSignature({ branch, ...signingBody({ kindCode, branch }), post: row.post, manner })
  return { ...row, authority: lines?.authority ?? null, signaturePost: lines?.post ?? row.post }
}
