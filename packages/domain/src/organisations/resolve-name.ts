/**
 * one: exactly one body · several: a person chooses · class: stands for many ("các xã") · generic: names nobody in
 * particular ("các đơn vị liên quan") · none: not known
 */
export const ADDRESS_MATCHES = ['one', 'several', 'class', 'generic', 'none'] as const
export type AddressMatch = (typeof ADDRESS_MATCHES)[number]

/** Whether somebody is found who can be given work. */
export function isSettled(match: AddressMatch): boolean {
  return match === 'one' || match === 'class'
}
