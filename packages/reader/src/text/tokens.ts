/** A word, number or mark of the cleaned text. `low` is its matching form; `cap` says it begins with a capital. */
export type Token = {
  text: string
  low: string
  from: number
  to: number
  kind: 'word' | 'number' | 'mark'
  cap: boolean
}

// TC-KH, 217-QĐ/TW, PCT.UBND and đ/c are one word; "chính trị - xã hội" is three words and a mark; 15/3/2022 is one number.
const TOKEN =
  /\d+(?:[.,/:-]\d+)*(?:\p{L}{1,2}\d*)?(?!\p{L})|[Đđ]\/c|[\p{L}\p{M}\d]+(?:(?<=[\p{Lu}\d])[-/&.](?=\p{Lu})[\p{Lu}\d]+\p{Ll}{0,2}(?!\p{L}))*|[^\s]/gu

/** The tokens of a text from `from` to `to`; positions count in the whole text. */
export function tokenise(text: string, low: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index
    const end = start + match[0].length
    const kind = /^\d/u.test(match[0]) ? 'number' : /^[\p{L}\p{M}]/u.test(match[0]) ? 'word' : 'mark'
    tokens.push({
      text: match[0],
      low: low.slice(start, end),
      from: start,
      to: end,
      kind,
      cap: /^\p{Lu}/u.test(match[0]),
    })
  }
  return tokens
}
