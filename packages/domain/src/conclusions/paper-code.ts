/**
 * Number and symbol as a paper prints them: party "07-KL/HU" (hyphen, the symbol has its own slash), state "13/TB-UBND"
 * (NĐ 30/2020, Phụ lục I, mục II.3). Without a number only the symbol; without both null.
 */
export function paperCode(paper: { number: string | null; symbol: string | null }): string | null {
  const { number, symbol } = paper
  if (number === null || symbol === null) return number ?? symbol
  return `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`
}
