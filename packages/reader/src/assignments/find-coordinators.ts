import type { Name, ParsedNames } from '../names/name.ts'
import { parseNames } from '../names/parse-names.ts'
import type { Token } from '../text/tokens.ts'
import { lowOf } from './clause-words.ts'

const MANNER = /^(?:chặt|chẽ|tốt|đồng|bộ|thường|xuyên|tích|cực|hiệu|quả|kịp|thời)$/u

/** Who works along: behind "phối hợp (chặt chẽ) với", "cùng với", or before "phối hợp". Leads are left out. */
export function findCoordinators(
  tokens: readonly Token[],
  from: number,
  end: number,
  leads: readonly Name[],
): string[] {
  const found: Name[] = []
  for (let at = from; at < end; at++) {
    const named = withWhom(tokens, at, end) ?? whoHelps(tokens, at, end, at === from)
    if (named) found.push(...named.names)
  }
  const own = new Set(leads.map((name) => name.text.toLowerCase()))
  const texts = found.map((name) => name.text).filter((text) => !own.has(text.toLowerCase()))
  return [...new Set(texts)]
}

function withWhom(tokens: readonly Token[], at: number, end: number): ParsedNames | null {
  const start = behindWith(tokens, at, end)
  if (start === null) return null
  const named = parseNames(tokens, start)
  return named && named.end <= end ? named : null
}

/** The token behind "phối hợp … với", "cùng với", "sự phối hợp của", or null. */
function behindWith(tokens: readonly Token[], at: number, end: number): number | null {
  const [low, second] = [tokens[at]?.low, tokens[at + 1]?.low]
  if (low === 'cùng' && second === 'với') return at + 2
  if (low === 'cùng' && tokens[at - 1]?.low !== 'phối' && /^(?:,|trì|hợp)$/u.test(tokens[at - 1]?.low ?? ''))
    return at + 1
  if (low !== 'phối' || second !== 'hợp') return null
  let next = at + 2
  while (next < end && MANNER.test(tokens[next]?.low ?? '')) next += 1
  if (tokens[next]?.text === ',' && MANNER.test(tokens[next + 1]?.low ?? ''))
    while (next < end && /^(?:,)$/u.test(tokens[next]?.low ?? '')) next += 2
  const words = lowOf(tokens, next, next + 2)
  if (words.startsWith('cùng với')) return next + 2
  if (/^(?:với|cùng|của|:)(?:\s|$)/u.test(words)) return next + 1
  return next < end ? next : null
}

/** ", Phòng B phối hợp", "(Phòng B phối hợp)", "Cơ quan phối hợp: …" is caught by the colon above. */
function whoHelps(tokens: readonly Token[], at: number, end: number, isFirst: boolean): ParsedNames | null {
  if (isFirst) return helpsFirst(tokens, at, end)
  if (!/^[,;(]$/u.test(tokens[at]?.text ?? '')) return null
  const start = /^(?:và|đồng)$/u.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
  const named = parseNames(tokens, start)
  if (!named || named.end >= end) return null
  const behind = lowOf(tokens, named.end, named.end + 4)
  return /^(?:(?:cùng|có trách nhiệm|chủ động|tích cực) )?(?:phối hợp|tham gia)(?! với)(?! chặt chẽ với)/u.test(behind)
    ? named
    : null
}

/** "Công an xã phối hợp, Phòng Kinh tế chủ trì …". */
function helpsFirst(tokens: readonly Token[], at: number, end: number): ParsedNames | null {
  const named = parseNames(tokens, at)
  return named && named.end < end && /^phối hợp [,;]$/u.test(lowOf(tokens, named.end, named.end + 3)) ? named : null
}
