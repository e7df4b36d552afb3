import { parseNames } from './names/parse-names.ts'
import { cleanText } from './text/clean-text.ts'
import { tokenise } from './text/tokens.ts'

/**
 * The names in a line such as one of Nơi nhận: "Đảng ủy, UBND các xã" → "Đảng ủy các xã", "UBND các xã". A line in which
 * the grammar finds none is one name as it stands.
 */
export function readNames(line: string): string[] {
  const clean = cleanText(line)
  const found = parseNames(tokenise(clean.text, clean.low, 0, clean.text.length), 0)
  return found ? found.names.map((name) => name.text) : [line.trim()]
}
