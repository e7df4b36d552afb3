/** How a territory decides its papers. */
export interface PaperSettings {
  /** who does not answer by the closing time of a review counts as agreeing */
  silenceAgrees: boolean
}

export const PAPER_DEFAULTS: PaperSettings = { silenceAgrees: true }

/** What was stored, each missing or unreadable part replaced by its default. */
export function readPaperSettings(stored: unknown): PaperSettings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const { silenceAgrees } = given
  return { silenceAgrees: typeof silenceAgrees === 'boolean' ? silenceAgrees : PAPER_DEFAULTS.silenceAgrees }
}
