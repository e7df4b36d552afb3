import type { Transaction } from 'prosemirror-state'

/** Whether what stands here has changed beyond what others sent as it is: they have mended their own changes already. */
export function isOwnChange(tr: Transaction): boolean {
  return tr.docChanged && tr.getMeta('rebased') !== 0
}
