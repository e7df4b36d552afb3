import type { PersonAccount } from '@phoihop/contract/people'
import { type AccountActFacts, possibleAccountActs } from '@phoihop/domain/people/account-acts'
import sql from 'sql-template-tag'

/** What is stored of an account `c`, as JSON. */
export const accountJson = sql`json_build_object(
  'email', c.email, 'invited', c.password_hash is null and not exists (select 1 from external_identity x where x.account_id = c.id),
  'disabledAt', c.disabled_at, 'disabledWhy', c.disabled_why, 'activeAt', c.active_at,
  'secondFactor', exists (select 1 from second_factor f where f.account_id = c.id and f.confirmed_at is not null),
  'lockedUntil', (select max(s.locked_until) from sign_in_failure s
    where s.email_sha256 = encode(sha256(convert_to(c.email, 'UTF8')), 'hex')),
  'link', (select json_build_object('kind', k.kind, 'expiresAt', k.expires_at) from account_link k
    where k.account_id = c.id and k.closed_at is null order by k.created_at desc, k.id limit 1))`

export interface AccountColumns {
  email: string
  invited: boolean
  disabledAt: string | null
  disabledWhy: PersonAccount['disabledWhy']
  activeAt: string
  secondFactor: boolean
  lockedUntil: string | null
  link: PersonAccount['link']
}

/** The account as an administrator sees it; what is over by now is left out. */
export function presentAccount(row: AccountColumns, { now, keeps }: { now: Date; keeps: boolean }): PersonAccount {
  const lasts = (until: string | undefined) => until !== undefined && new Date(until) > now
  const facts: AccountActFacts = {
    isDisabled: row.disabledAt !== null,
    isLocked: lasts(row.lockedUntil ?? undefined),
    hasSecondFactor: row.secondFactor,
  }
  return {
    email: row.email,
    state: facts.isDisabled ? 'disabled' : row.invited ? 'invited' : 'active',
    disabledWhy: row.disabledWhy,
    lockedUntil: facts.isLocked ? row.lockedUntil : null,
    secondFactor: row.secondFactor,
    activeAt: row.activeAt,
    link: lasts(row.link?.expiresAt) ? row.link : null,
    can: { sendLink: keeps && !facts.isDisabled, acts: keeps ? possibleAccountActs(facts) : [] },
  }
}
