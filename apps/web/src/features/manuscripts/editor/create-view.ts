import type { Manuscript } from '@phoihop/domain/manuscripts/manuscript'
import { documentOf } from '@phoihop/manuscript/document'
import { EditorState, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { text } from '../text.ts'
import { type EditorGiven, editorPlugins } from './editor-plugins.ts'
import { cleanPastedHtml } from './paste-html.ts'
import { pasteOverEmptyItem } from './paste-over-empty.ts'
import { sliceOfText } from './paste-text.ts'

interface ViewGiven extends EditorGiven {
  manuscript: Manuscript
  onChange: (tr: Transaction, state: EditorState) => void
}

/** The sheet as an editor in `place`. */
export function createView(place: HTMLElement, given: ViewGiven): EditorView {
  const view = new EditorView(place, {
    state: EditorState.create({ doc: documentOf(given.manuscript), plugins: editorPlugins(given) }),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': text.sheet,
      spellcheck: 'false',
      lang: 'vi',
    },
    transformPastedHTML: cleanPastedHtml,
    clipboardTextParser: (pasted) => sliceOfText(pasted),
    handlePaste: (editor, _, slice) => pasteOverEmptyItem(slice)(editor.state, editor.dispatch),
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr))
      given.onChange(tr, view.state)
    },
  })
  return view
}
