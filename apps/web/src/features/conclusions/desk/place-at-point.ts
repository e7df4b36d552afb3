/** The place in the paper's text under a point of the screen; null beside the words. */
export function placeAtPoint(root: HTMLElement, x: number, y: number): number | null {
  const caret = caretAt(x, y)
  const element = caret && (caret.node instanceof HTMLElement ? caret.node : caret.node.parentElement)
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (!caret || !piece || !root.contains(piece)) return null
  const offset = caret.node === piece ? 0 : caret.offset
  return Number(piece.dataset.start) + offset
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const found = document.caretPositionFromPoint(x, y)
    return found && { node: found.offsetNode, offset: found.offset }
  }
  // Safari knows only the older name
  const found = (document as Document).caretRangeFromPoint(x, y)
  return found && { node: found.startContainer, offset: found.startOffset }
}
