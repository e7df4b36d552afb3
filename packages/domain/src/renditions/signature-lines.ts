import { fold } from '../vietnamese-text.ts'

/** TM. thay mặt · KT. ký thay · TL. thừa lệnh · TUQ. thừa ủy quyền · Q. quyền */
export type SigningAuthority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'
export interface SigningLine {
  by: SigningAuthority | null
  post: string
}

// "TL. CHỦ TỊCH", "T/M BAN THƯỜNG VỤ", "T.U.Q", "Q. CHÁNH VĂN PHÒNG"; a mark needs its dot, slash or blank
const MARK =
  /(?<![\p{L}\d/.])(T[./]?\s?U[./]?\s?Q|T[./]?\s?M|K[./]?\s?T|T[./]?\s?L|Q)(?:\.|\/|(?<=[TKtk][./]?\s?[A-Za-z]{1,2})\s)\s*(?=\p{L})/giu
const BREAKS = /\s*(?:[;|\n]|\s[/–-]\s)\s*/u

/**
 * The lines above a signer's name from the two fields of a paper: who is signed for, one or several in a chain ("TL. CHỦ
 * TỊCH KT. CHÁNH VĂN PHÒNG"), and the own post. Words without a mark in the first field are a line of their own.
 */
export function parseSignatureLines(authority: string | null, post: string | null): SigningLine[] {
  const above = (authority ?? '').split(BREAKS).flatMap(linesOf)
  const own = (post ?? '').split(BREAKS).flatMap(linesOf)
  return [...above, ...own.filter((line) => !isTold(line, above))]
}

function linesOf(words: string): SigningLine[] {
  const marks = [...words.matchAll(MARK)]
  const first = marks[0]
  if (first === undefined) return lineOf(null, words)
  const before = lineOf(null, words.slice(0, first.index))
  return [
    ...before,
    ...marks.flatMap((mark, i) =>
      lineOf(authorityOf(mark[1] ?? ''), words.slice(mark.index + mark[0].length, marks[i + 1]?.index)),
    ),
  ]
}

function lineOf(by: SigningAuthority | null, words: string): SigningLine[] {
  const post = words
    .replace(/\s+/gu, ' ')
    .replace(/[,;.]+$/u, '')
    .trim()
  return post === '' ? [] : [{ by, post }]
}

function authorityOf(mark: string): SigningAuthority {
  const letters = mark.replace(/[^A-Za-z]/gu, '').toUpperCase()
  return letters === 'TM' || letters === 'KT' || letters === 'TL' || letters === 'TUQ' ? letters : 'Q'
}

/** Both fields often end with the same post. */
function isTold(line: SigningLine, above: readonly SigningLine[]): boolean {
  const last = above.at(-1)
  return last !== undefined && last.by === line.by && fold(last.post) === fold(line.post)
}
