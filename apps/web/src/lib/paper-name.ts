const PARTY_SYMBOL = /^[A-ZĐ]{2,3}\/(?:VP)?(?:HU|TU|ĐU|TW|BDV|BTG|BTC|UBKT)/u

/** Number and symbol as printed: `07-KL/HU` in the party form, `13/TB-UBND` in the state form; without a number: a draft. */
export function paperNumber(paper: { number: string | null; symbol: string | null }): string {
  const { number, symbol } = paper
  if (!number) return symbol ? `Dự thảo ${symbol}` : 'Dự thảo chưa có số'
  if (!symbol) return `Số ${number}`
  if (/^[-/]/u.test(symbol)) return `${number}${symbol}`
  return `${number}${PARTY_SYMBOL.test(symbol) ? '-' : '/'}${symbol}`
}
