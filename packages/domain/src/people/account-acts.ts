/** What an administrator may do with an account of another. */
export const ACCOUNT_ACTS = ['unlock', 'disable', 'enable', 'reset-second-factor'] as const
export type AccountAct = (typeof ACCOUNT_ACTS)[number]

export interface AccountActFacts {
  isDisabled: boolean
  isLocked: boolean
  hasSecondFactor: boolean
}

/** The acts that would change something now. */
export function possibleAccountActs({ isDisabled, isLocked, hasSecondFactor }: AccountActFacts): AccountAct[] {
  const possible: Record<AccountAct, boolean> = {
    unlock: isLocked,
    disable: !isDisabled,
    enable: isDisabled,
    'reset-second-factor': hasSecondFactor,
  }
  return ACCOUNT_ACTS.filter((act) => possible[act])
}
