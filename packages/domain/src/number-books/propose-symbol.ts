/** How bodies write themselves in a symbol, by their kind and level. Only those whose letters are settled. */
const PARTY_ISSUERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'party-committee': { province: 'TU', district: 'HU', commune: 'ĐU', village: 'CB' },
  'party-standing': { province: 'TU', district: 'HU', commune: 'ĐU' },
  'party-office': { province: 'VPTU', district: 'VPHU', commune: 'VPĐU' },
  'party-organisation': { province: 'BTCTU', district: 'BTCHU' },
  'party-propaganda': { province: 'BTGTU', district: 'BTGHU' },
  'party-mobilisation': { province: 'BDVTU', district: 'BDVHU' },
  'party-propaganda-mobilisation': { province: 'BTGDVTU', district: 'BTGDVHU' },
  'party-inspection': { province: 'UBKTTU', district: 'UBKTHU', commune: 'UBKTĐU' },
}
const STATE_ISSUERS: Readonly<Record<string, string>> = {
  'peoples-council': 'HĐND',
  'peoples-committee': 'UBND',
  'state-office': 'VP',
  'steering-committee': 'BCĐ',
  front: 'MTTQ',
}
const FORM_CODES: Readonly<Record<string, string>> = {
  conclusion: 'KL',
  notice: 'TB',
  invitation: 'GM',
  'urging-slip': 'PĐĐ',
  'urging-letter': 'CV',
}

/**
 * The symbol of a paper: party "KL/HU", "TB/HU"; state "TB-UBND", "TB-VP" (NĐ 30/2020, Phụ lục III; HD 05-HD/VPTW).
 * Null where the letters of the body are not settled by law or usage: then they are written by hand.
 */
export function proposeSymbol(
  body: { kindCode: string; branch: string; tierCode: string },
  form: string,
): string | null {
  const code = FORM_CODES[form]
  if (code === undefined) return null
  const party = PARTY_ISSUERS[body.kindCode]?.[body.tierCode]
  if (party !== undefined) return `${code}/${party}`
  const state = STATE_ISSUERS[body.kindCode]
  if (state === undefined) return null
  // a công văn of the state bears its body's letters alone (NĐ 30/2020, Phụ lục I, phần II, mục 3)
  return form === 'urging-letter' ? state : `${code}-${state}`
}
