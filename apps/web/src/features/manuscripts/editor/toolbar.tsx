import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { ITEM_LEVELS } from '@phoihop/domain/manuscripts/manuscript'
import { manuscriptSchema as schema } from '@phoihop/manuscript/schema'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconIndentDecrease,
  IconIndentIncrease,
  IconItalic,
  IconUnderline,
} from '@tabler/icons-react'
import { toggleMark } from 'prosemirror-commands'
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history'
import type { Command, EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import type { ReactNode } from 'react'
import { LEVEL_LABELS, LEVEL_SIGNS, text } from '../text.ts'
import { levelOf } from './item-labels.ts'
import { chosenBlocks, setClosing, setLevel, setParagraph, shiftLevel, toggleHeading } from './item-commands.ts'
import { TableMenu } from './table-menu.tsx'
import classes from './toolbar.module.css'

interface ToolbarProps {
  view: EditorView
  state: EditorState
  children?: ReactNode
}

/** What can be done to the words at the caret. The caret stays where it is. */
export function Toolbar({ view, state, children }: ToolbarProps) {
  const run = (command: Command) => {
    command(view.state, view.dispatch, view)
    view.focus()
  }
  const block = chosenBlocks(state)[0]?.node
  const level = block?.type.name === 'item' ? levelOf(block) : null
  const hasMark = (name: 'bold' | 'italic' | 'underline') => {
    const { from, to, $from, empty } = state.selection
    const type = schema.marks[name]
    return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type)
  }
  const icon = (label: string, command: Command, sign: ReactNode, given: { on?: boolean; off?: boolean } = {}) => (
    <Tooltip label={label} openDelay={500} withinPortal>
      <ActionIcon
        aria-label={label}
        {...(given.on !== undefined && { 'aria-pressed': given.on })}
        variant={given.on ? 'filled' : 'subtle'}
        color={given.on ? 'brand' : 'gray'}
        size={30}
        disabled={given.off ?? false}
        // a press must not take the caret out of the sheet
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(command)}
      >
        {sign}
      </ActionIcon>
    </Tooltip>
  )
  const words = (sign: string) => <span className={classes.sign}>{sign}</span>
  return (
    <div className={classes.bar} role="toolbar" aria-label={text.toolbar}>
      <Group gap={2} wrap="nowrap" role="group" aria-label={text.levels}>
        {icon(text.paragraph, setParagraph, words(text.paragraphSign), { on: block?.type.name === 'paragraph' })}
        {ITEM_LEVELS.map((one) => (
          <span key={one}>
            {icon(LEVEL_LABELS[one], setLevel(one), words(LEVEL_SIGNS[one]), { on: level === one })}
          </span>
        ))}
        {icon(text.shallower, shiftLevel(-1), <IconIndentDecrease size={18} aria-hidden />, { off: level === null })}
        {icon(text.deeper, shiftLevel(1), <IconIndentIncrease size={18} aria-hidden />, { off: level === null })}
      </Group>
      <span className={classes.rule} />
      <Group gap={2} wrap="nowrap">
        {icon(text.bold, toggleMark(schema.marks.bold), <IconBold size={18} aria-hidden />, { on: hasMark('bold') })}
        {icon(text.italic, toggleMark(schema.marks.italic), <IconItalic size={18} aria-hidden />, {
          on: hasMark('italic'),
        })}
        {icon(text.underline, toggleMark(schema.marks.underline), <IconUnderline size={18} aria-hidden />, {
          on: hasMark('underline'),
        })}
      </Group>
      <span className={classes.rule} />
      <Group gap={2} wrap="nowrap">
        <WordButton
          label={text.heading}
          sign={text.headingSign}
          on={block?.attrs.heading === true}
          off={level === null}
          onPress={() => run(toggleHeading)}
        />
        <WordButton
          label={text.closing}
          sign={text.closingSign}
          on={block?.type.name === 'closing'}
          off={!block}
          onPress={() => run(setClosing)}
        />
        <TableMenu inTable={isInTable(state)} run={run} />
      </Group>
      <span className={classes.rule} />
      <Group gap={2} wrap="nowrap">
        {icon(text.undo, undo, <IconArrowBackUp size={18} aria-hidden />, { off: undoDepth(state) === 0 })}
        {icon(text.redo, redo, <IconArrowForwardUp size={18} aria-hidden />, { off: redoDepth(state) === 0 })}
      </Group>
      {children}
    </div>
  )
}

interface WordButtonProps {
  label: string
  sign: string
  on: boolean
  off: boolean
  onPress: () => void
}

function WordButton({ label, sign, on, off, onPress }: WordButtonProps) {
  return (
    <Button
      size="compact-sm"
      h={30}
      aria-label={label}
      title={label}
      aria-pressed={on}
      variant={on ? 'filled' : 'subtle'}
      color={on ? 'brand' : 'gray'}
      disabled={off}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {sign}
    </Button>
  )
}
