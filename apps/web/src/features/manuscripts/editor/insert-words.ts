import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** Puts words in place of a stretch; where they have a gap ("…"), the first is selected to be filled in. */
export function insertWords(view: EditorView, { from, to }: { from: number; to: number }, words: string): void {
  const tr = view.state.tr.insertText(words, from, to)
  const gap = words.indexOf('…')
  if (gap >= 0) tr.setSelection(TextSelection.create(tr.doc, from + gap, from + gap + 1))
  view.dispatch(tr.scrollIntoView())
  view.focus()
}
