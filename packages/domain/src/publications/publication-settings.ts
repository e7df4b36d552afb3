/** What a territory shows to everybody, and what of it stays hidden. */
export interface PublicationSettings {
  /** papers marked "công khai" appear on the public page */
  open: boolean
  /** names of people in the text are hidden; who signed is not */
  maskNames: boolean
  /** words that are hidden wherever they stand */
  maskWords: readonly string[]
}

export const PUBLICATION_DEFAULTS: PublicationSettings = { open: true, maskNames: false, maskWords: [] }
export const MASK_WORDS_MOST = 200
export const MASK_WORD_LENGTH = 120

/** What was stored, each missing or unreadable part replaced by its default. */
export function readPublicationSettings(stored: unknown): PublicationSettings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const { open, maskNames, maskWords } = given
  return {
    open: typeof open === 'boolean' ? open : PUBLICATION_DEFAULTS.open,
    maskNames: typeof maskNames === 'boolean' ? maskNames : PUBLICATION_DEFAULTS.maskNames,
    maskWords: Array.isArray(maskWords) ? maskWords.filter((one): one is string => typeof one === 'string') : [],
  }
}
