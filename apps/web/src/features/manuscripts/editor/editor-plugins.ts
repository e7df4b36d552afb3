import { manuscriptSchema as schema } from '@phoihop/manuscript/schema'
import { collab } from 'prosemirror-collab'
import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { Command, Plugin } from 'prosemirror-state'
import { addRowAfter, goToNextCell, isInTable, tableEditing } from 'prosemirror-tables'
import type { World } from './item-labels.ts'
import { backspace, enter, shiftLevel } from './item-commands.ts'
import { itemRules } from './item-rules.ts'
import { labelPlugin } from './label-plugin.ts'
import { tidyTables } from './table-plugin.ts'

const { bold, italic, underline } = schema.marks

/** Tab in the last cell adds a row, as in Word. Outside of items and tables Tab leaves the sheet. */
const tab: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return state.selection.$from.parent.type.name === 'item' && shiftLevel(1)(state, dispatch)
  if (goToNextCell(1)(state, dispatch)) return true
  if (!addRowAfter(state, dispatch)) return false
  return view ? goToNextCell(1)(view.state, view.dispatch) : true
}

const shiftTab: Command = (state, dispatch) =>
  isInTable(state)
    ? goToNextCell(-1)(state, dispatch)
    : state.selection.$from.parent.type.name === 'item' && shiftLevel(-1)(state, dispatch)

const KEYS: Record<string, Command> = {
  Enter: enter,
  'Shift-Enter': enter,
  Backspace: (state, dispatch) => undoInputRule(state, dispatch) || backspace(state, dispatch),
  Tab: tab,
  'Shift-Tab': shiftTab,
  'Mod-b': toggleMark(bold),
  'Mod-i': toggleMark(italic),
  'Mod-u': toggleMark(underline),
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
}

export interface EditorGiven {
  version: number
  clientId: string
  world: World
}

export function editorPlugins({ version, clientId, world }: EditorGiven): Plugin[] {
  return [
    itemRules,
    keymap(KEYS),
    keymap(baseKeymap),
    history(),
    collab({ version, clientID: clientId }),
    tidyTables,
    tableEditing(),
    labelPlugin(world),
  ]
}
