import type { Addressee } from '../reading.ts'
import type { Token } from '../text/tokens.ts'

/** One addressee as the paper writes it. Indices count tokens; `end` is exclusive. */
export type Name = {
  text: string
  kind: Addressee
  from: number
  end: number
  /** Head and tail apart, so that a list can share them: "phòng" + "Tư pháp", "UBND" + "các xã". */
  head: string
  tail: string
}

/** One or more names that stand at a place; `end` is behind them and a bracketed remark. */
export type ParsedNames = { names: Name[]; end: number }

/** The words of tokens `from` to `end` as they stand, on one line, without bracketed remarks. */
export function wordsOf(tokens: readonly Token[], from: number, end: number): string {
  let text = ''
  let depth = 0
  let last: Token | null = null
  for (const token of tokens.slice(from, end)) {
    if (token.text === '(') depth += 1
    if (depth === 0) {
      text += (last !== null && last.to < token.from ? ' ' : '') + token.text
      last = token
    }
    if (token.text === ')') depth = Math.max(0, depth - 1)
  }
  return text.trim()
}

/** Whether the words name a class ("UBND các xã", "mỗi đơn vị") rather than one body. */
export function isClassName(text: string): boolean {
  return /(?:^|\s)(?:các|mỗi|từng|tất cả|toàn thể|một số|những|cấp ủy)(?:\s|$)/iu.test(text)
}
