import { manuscriptSchema as schema } from '@phoihop/manuscript/schema'
import type { Slice } from 'prosemirror-model'
import { type Command, Selection } from 'prosemirror-state'

/** Items pasted where an empty item waits take its place: the first of them keeps its own level, "III." stays "III.". */
export function pasteOverEmptyItem(slice: Slice): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    const { item } = schema.nodes
    if (!empty || $from.parent.type !== item || $from.parent.content.size > 0) return false
    if (slice.content.firstChild?.type !== item) return false
    const { tr } = state
    tr.replaceWith($from.before(), $from.after(), slice.content)
    const end = tr.doc.resolve($from.before() + slice.content.size)
    dispatch?.(tr.setSelection(Selection.near(end, -1)).scrollIntoView())
    return true
  }
}
