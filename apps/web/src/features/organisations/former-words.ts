import { formatNumber } from '../../lib/format.ts'
import { text } from './text.ts'

/** A province's committee may have come of dozens: a row names a few, the page of the body all. */
const SHOWN = 4

/** "trước là …" of a row; null when it was never anything else. */
export function formerWords(former: readonly string[]): string | null {
  if (former.length === 0) return null
  const rest = former.length - SHOWN
  const names = former.slice(0, SHOWN).join('; ')
  return text.formerly(rest > 0 ? `${names} ${text.others(formatNumber(rest))}` : names)
}
