/**
 * Where a paper stands: draft dự thảo · in-review đang lấy ý kiến · submitted đã trình ký · signed đã ký, chờ cấp số ·
 * issued đã ban hành. Replaced, amended and withdrawn are no states: an issued paper never changes, a later paper says so.
 */
export const PAPER_STATES = ['draft', 'in-review', 'submitted', 'signed', 'issued'] as const

/** Its words may change: nobody has been asked to sign them yet. */
export function isEditable(state: string): boolean {
  return state === 'draft' || state === 'in-review'
}

/** Which sentences give work may still be decided. */
export function isOpen(state: string): boolean {
  return state !== 'issued'
}
