import type { EditorView } from 'prosemirror-view'

/**
 * Waits while a letter is being put together from several keys (Telex, VNI, the keyboards of phones): a change of the
 * sheet in the middle of it would break the letter.
 */
export function wholeLetter(view: EditorView): Promise<void> {
  if (!view.composing) return Promise.resolve()
  return new Promise((resolve) => {
    // the editor reads the finished letter a moment after the event
    const end = () => setTimeout(() => resolve(wholeLetter(view)), 60)
    view.dom.addEventListener('compositionend', end, { once: true })
  })
}
