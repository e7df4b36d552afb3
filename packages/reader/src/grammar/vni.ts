/**
 * VNI Windows: a vowel, then a sign for its accents; ñ is đ, ö is ư, ô is ơ, and i and y have signs of their own.
 * Source: VNI character set table (VNI-Times and kin).
 */
const GRAVE = '\u0300'
const ACUTE = '\u0301'
const HOOK = '\u0309'
const TILDE = '\u0303'
const DOT = '\u0323'
const BREVE = '\u0306'
const HAT = '\u0302'

/** Sign behind a vowel → its accents. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ø', GRAVE],
  ['ù', ACUTE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['ê', BREVE],
  ['è', BREVE + GRAVE],
  ['é', BREVE + ACUTE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
  ['â', HAT],
  ['à', HAT + GRAVE],
  ['á', HAT + ACUTE],
  ['å', HAT + HOOK],
  ['ã', HAT + TILDE],
  ['ä', HAT + DOT],
])

/** Signs that are letters by themselves. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ö', 'ư'],
  ['ô', 'ơ'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
])
