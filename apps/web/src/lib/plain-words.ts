/** A sentence of a paper for a list: without the stars that scanning leaves around bold words. */
export function plainWords(quote: string): string {
  return quote.replace(/\\?\*+/gu, '')
}
