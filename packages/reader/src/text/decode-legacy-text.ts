import { TCVN3 } from '../grammar/tcvn3.ts'
import { VNI_LETTERS, VNI_MARKS } from '../grammar/vni.ts'
import type { MappedText } from './mapped-text.ts'
import { mapText, replaceMapped } from './mapped-text.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'

// Letters that only Unicode has, against the Latin-1 signs the old fonts drew as Vietnamese letters.
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/gu
const LATIN_SIGNS = /[\u00A1-\u00FF]/gu
const LETTERS = /\p{L}/gu
const FEWEST_SIGNS = 12
/** Words no paper does without; which table gives more of them tells the encoding. */
const COMMON =
  /(?<![\p{L}])(?:và|các|của|nhân dân|thực hiện|việc|công|ủy ban|uỷ ban|huyện|xã|tỉnh|đề nghị|phòng|trước|ngày|tháng|năm|kết luận|thông báo|đồng chí|về|được|những|cán bộ)(?![\p{L}])/giu

const VNI_PAIR = new RegExp(`([aeouyôö])([${[...VNI_MARKS.keys()].join('')}])`, 'giu')
const VNI_LETTER = new RegExp(`[${[...VNI_LETTERS.keys()].join('')}]`, 'giu')
const TCVN3_SIGN = new RegExp(`[${[...TCVN3.keys()].join('')}]`, 'gu')

/** Which old encoding a text is typed in, or null for Unicode and for other languages. */
export function detectLegacyEncoding(source: string): LegacyEncoding | null {
  const sample = source.slice(0, 20_000)
  const signs = sample.match(LATIN_SIGNS)?.length ?? 0
  const modern = sample.match(UNICODE_ONLY)?.length ?? 0
  const letters = sample.match(LETTERS)?.length ?? 0
  if (signs < FEWEST_SIGNS || modern * 5 > signs || signs * 12 < letters) return null
  const counts = { tcvn3: common(fromTcvn3(mapText(sample)).text), vni: common(fromVni(mapText(sample)).text) }
  if (Math.max(counts.tcvn3, counts.vni) <= common(sample) + 2) return null
  return counts.tcvn3 >= counts.vni ? 'tcvn3' : 'vni'
}

/** The text in Unicode, each letter mapped to its place in the source. */
export function decodeLegacyText(source: string): MappedText {
  const mapped = mapText(source)
  const encoding = detectLegacyEncoding(source)
  if (encoding === null) return mapped
  return capitalLines(encoding === 'tcvn3' ? fromTcvn3(mapped) : fromVni(mapped))
}

function fromTcvn3(mapped: MappedText): MappedText {
  return replaceMapped(mapped, TCVN3_SIGN, (match) => TCVN3.get(match[0]) ?? match[0])
}

function fromVni(mapped: MappedText): MappedText {
  const paired = replaceMapped(mapped, VNI_PAIR, (match) => {
    const [, vowel = '', mark = ''] = match
    return (letterOf(vowel) + (VNI_MARKS.get(mark.toLowerCase()) ?? '')).normalize('NFC')
  })
  // Letters made from pairs are past Latin-1 or plain accents: only signs that stand alone are left to turn
  return replaceMapped(paired, VNI_LETTER, (match) =>
    widthAt(paired, match.index ?? 0) > 1 ? match[0] : letterOf(match[0]),
  )
}

function widthAt(mapped: MappedText, at: number): number {
  return (mapped.ends[at] ?? 0) - (mapped.starts[at] ?? 0)
}

function letterOf(sign: string): string {
  const letter = VNI_LETTERS.get(sign.toLowerCase()) ?? sign
  return sign === sign.toLowerCase() ? letter : letter.toUpperCase()
}

/** A line typed in a capital font keeps small signs between its capitals: "CéNG HßA" → "CỘNG HÒA". */
function capitalLines(mapped: MappedText): MappedText {
  return replaceMapped(mapped, /[^\n\t]+/gu, (match) =>
    /[A-Z].*[A-Z]/u.test(match[0]) && !/[a-z]/u.test(match[0]) ? match[0].toUpperCase() : match[0],
  )
}

function common(text: string): number {
  return text.match(COMMON)?.length ?? 0
}
