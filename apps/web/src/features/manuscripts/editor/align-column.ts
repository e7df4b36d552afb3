import type { Command } from 'prosemirror-state'
import { isInTable, selectedRect } from 'prosemirror-tables'

/** The whole column stands to one side; its title remembers which. */
export function alignColumn(align: 'left' | 'center' | 'right'): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    const { map, left, tableStart } = selectedRect(state)
    const at = map.map[left]
    if (at === undefined) return false
    dispatch?.(state.tr.setNodeAttribute(tableStart + at, 'align', align))
    return true
  }
}
