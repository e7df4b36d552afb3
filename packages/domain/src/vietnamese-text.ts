/**
 * Folds a text for comparing and finding: no case, no accents, đ → d, white space as one blank.
 * `Ủy ban` = `Uỷ ban` = `uy ban`. The same rule stands in Postgres as `fold_vietnamese()`; a test holds them equal.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/gu, ' ')
    .trim()
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
