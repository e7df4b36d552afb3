import type { Tx } from '@phoihop/db/client'
import type { Secrets } from '../../platform/secrets.ts'
import { hashToken } from '../../platform/session.ts'

const DERIVED_FOR = 'guest-invitation'

/**
 * A guest's token is derived from the seat's id with the key outside the database, where only its hash stands: a stolen
 * database answers no invitation, and a mail sent again carries the same link.
 */
function guestToken(secrets: Secrets, seatId: string): string {
  return secrets.deriveToken(DERIVED_FOR, seatId)
}

/** After the #, which browsers keep to themselves: no server's log and no Referer shows the token. */
export function guestUrl(secrets: Secrets, publicUrl: string, seatId: string): string {
  return `${publicUrl}/invitation#${guestToken(secrets, seatId)}`
}

export async function openLinks(secrets: Secrets, tx: Tx, seatIds: readonly string[]): Promise<void> {
  if (seatIds.length === 0) return
  const hashes = seatIds.map((id) => hashToken(guestToken(secrets, id)).toString('hex'))
  await tx.$queryRaw`update seat s set link_hash = decode(n.hash, 'hex')
    from unnest(${[...seatIds]}::uuid[], ${hashes}::text[]) as n(id, hash) where s.id = n.id`
}
