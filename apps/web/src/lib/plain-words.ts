/** A sentence of a paper for a list: without the stars that scanning leaves around bold words. */
export function plainWords(quote: string): string {
  return quote.replace(/\\?\*+/gu, '')
}

/** The same where it is read in full: what the paper puts behind a dash begins a line of its own. */
export function wordsByLine(quote: string): string {
  return plainWords(quote).replaceAll(/(?<=[.:;])\s+- (?=\p{Lu})/gu, '\n- ')
}
