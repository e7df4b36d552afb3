import type { Span } from '../reading.ts'

/**
 * A text made from another one, which remembers where each of its UTF-16 units came from:
 * unit `i` covers `starts[i]` to `ends[i]` of the source. An inserted blank covers nothing (start = end).
 */
export type MappedText = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] }

type Replacement = string | ((match: RegExpMatchArray) => string)

/** The text as it stands, each unit mapped to itself. */
export function mapText(source: string): MappedText {
  const starts = Array.from({ length: source.length }, (_, index) => index)
  return { text: source, starts, ends: starts.map((start) => start + 1) }
}

/** Replaces every match of a global pattern. Units of a replacement of another length all map to the whole match. */
export function replaceMapped(mapped: MappedText, pattern: RegExp, replacement: Replacement): MappedText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const keep = (from: number, to: number) => {
    parts.push(mapped.text.slice(from, to))
    for (let index = from; index < to; index++) {
      starts.push(mapped.starts[index] ?? 0)
      ends.push(mapped.ends[index] ?? 0)
    }
  }
  let done = 0
  for (const match of mapped.text.matchAll(pattern)) {
    const written = typeof replacement === 'string' ? replacement : replacement(match)
    if (written === match[0]) continue
    const to = match.index + match[0].length
    keep(done, match.index)
    const sameLength = written.length === match[0].length
    for (let offset = 0; offset < written.length; offset++) {
      const [start, end] = coverOf(
        mapped,
        sameLength ? match.index + offset : match.index,
        sameLength ? match.index + offset + 1 : to,
      )
      starts.push(start)
      ends.push(end)
    }
    parts.push(written)
    done = to
  }
  if (done === 0 && parts.length === 0) return mapped
  keep(done, mapped.text.length)
  return { text: parts.join(''), starts, ends }
}

/** The piece of the source behind units `from` to `to` (exclusive). */
export function sourceSpan(mapped: MappedText, from: number, to: number): Span {
  const [start, end] = coverOf(mapped, from, to)
  return { start, end }
}

function coverOf(mapped: MappedText, from: number, to: number): [number, number] {
  if (to > from) return [mapped.starts[from] ?? 0, mapped.ends[to - 1] ?? 0]
  const at = mapped.starts[from] ?? mapped.ends[from - 1] ?? 0
  return [at, at]
}
