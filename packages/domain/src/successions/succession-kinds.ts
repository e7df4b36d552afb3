/** đổi tên, sáp nhập, chia, giải thể, chuyển */
export const SUCCESSION_KINDS = ['rename', 'merge', 'split', 'dissolve', 'transfer'] as const
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number]

/** Whether the bodies it is about end by it; a renamed or moved body stays the same body. */
export function endsBodies(kind: SuccessionKind): boolean {
  return kind === 'merge' || kind === 'split' || kind === 'dissolve'
}

/** What can hang on a body and be handed over when it ends. */
export const HAND_OVER_WHATS = [
  'people',
  'assignments',
  'series',
  'meetings',
  'drafts',
  'regulations',
  'proposals',
] as const
export type HandOverWhat = (typeof HAND_OVER_WHATS)[number]
