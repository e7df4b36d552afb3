/**
 * Folds a text for comparing and finding: no case, no accents, đ → d, white space as one blank.
 * `Ủy ban` = `Uỷ ban` = `uy ban`. What is searched is
 * stored folded by this same function, so that there is one rule only.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/gu, ' ').trim()
}

const byVietnameseAlphabet = new Intl.Collator('vi', { numeric: true })

/** Orders by the Vietnamese alphabet; numbers inside count as numbers. */
export function compareVietnamese(a: string, b: string): number {
  return byVietnameseAlphabet.compare(a, b)
}

/** Orders people by given name (the last word), then by the whole name, as Vietnamese lists do. */
export function compareByGivenName(a: string, b: string): number {
  return compareVietnamese(givenName(a), givenName(b)) || compareVietnamese(a, b)
}

function givenName(fullName: string): string {
  return fullName.trim().split(/\s+/u).at(-1) ?? ''
}
