import { fold } from './vietnamese-text.ts'
import { MISREAD_PHRASES } from './misread-phrases.ts'

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const
// Tone marks stand on the first or on the second vowel by two schools; the grammar is written by the first (hòa, ủy).
const SECOND_VOWEL = toneTable()
// Typists drop the horn of ư before ơ: "truớc", "duợc".
const HORNLESS = /u(?=[ơờớởỡợ]\p{L})/gu

const MISREAD = new Map(MISREAD_PHRASES.map((phrase) => [fold(phrase), phrase]))
const MISREAD_PATTERN = new RegExp(`(?<![\\p{L}\\d])(?:${[...MISREAD.keys()].join('|')})(?![\\p{L}\\d])`, 'gu')

/** Small letters, one school of tone marks, common misreadings mended. Same length as the text, for matching only. */
export function matchingForm(text: string): string {
  const whole = text.toLowerCase()
  const lower = whole.length === text.length ? whole : eachUnit(text, lowerUnit)
  const toned = lower
    .replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => SECOND_VOWEL.get(pair) ?? pair)
    .replace(HORNLESS, 'ư')
  return mendMisread(toned)
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}

function mendMisread(text: string): string {
  const folded = eachUnit(text, foldUnit)
  let mended = ''
  let done = 0
  for (const match of folded.matchAll(MISREAD_PATTERN)) {
    mended += text.slice(done, match.index) + (MISREAD.get(match[0]) ?? match[0])
    done = match.index + match[0].length
  }
  return mended + text.slice(done)
}

function eachUnit(text: string, change: (unit: string) => string): string {
  let changed = ''
  for (let index = 0; index < text.length; index++) changed += change(text.charAt(index))
  return changed
}

// The letters of Vietnamese, folded once; other signs stay as they are.
const FOLDED = new Map(
  Array.from('àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ', (letter) => [letter, fold(letter)]),
)

function foldUnit(unit: string): string {
  if (unit === '\n' || unit === '\t') return ' '
  return unit < '\u0080' ? unit : (FOLDED.get(unit) ?? unit)
}

function toneTable(): Map<string, string> {
  const table = new Map<string, string>()
  for (const pair of ['oa', 'oe', 'uy'])
    for (const tone of TONES)
      table.set(`${pair}${tone}`.normalize('NFC'), `${pair.charAt(0)}${tone}${pair.charAt(1)}`.normalize('NFC'))
  return table
}
