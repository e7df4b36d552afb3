import { Button } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { type Span, trimSpan } from '@phoihop/domain/conclusions/span'
import { IconHighlight } from '@tabler/icons-react'
import { type RefObject, useEffect, useState } from 'react'
import { markText } from './mark-text.ts'
import classes from './selection-act.module.css'
import { spanOfRange } from '../../../lib/span-of-range.ts'

interface SelectionActProps {
  root: RefObject<HTMLElement | null>
  paper: Conclusion
  /** a task is being entered: the words become its sentence */
  entering: boolean
  onTake: (span: Span) => void
}

interface Selected {
  span: Span
  top: number
  left: number
}

/** The button that comes up beside selected words; at the foot of the screen on the phone. */
export function SelectionAct({ root, paper, entering, onTake }: SelectionActProps) {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const read = () => setSelected(root.current && readSelection(root.current, paper.text))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [root, paper.text])
  if (!selected) return null
  return (
    <div className={classes.act} style={{ top: selected.top, left: selected.left }}>
      <Button
        leftSection={<IconHighlight aria-hidden size={18} />}
        // pressing must not take the selection away
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          onTake(selected.span)
          setSelected(null)
        }}
      >
        {entering ? markText.useSelection : markText.create}
      </Button>
    </div>
  )
}

function readSelection(root: HTMLElement, text: string): Selected | null {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const found = spanOfRange(root, range)
  const span = found && trimSpan(found, text)
  if (!span || span.start >= span.end) return null
  const words = range.getBoundingClientRect()
  const frame = root.getBoundingClientRect()
  const left = Math.min(Math.max(words.left - frame.left, 8), Math.max(8, frame.width - 300))
  return { span, top: words.bottom - frame.top + 8, left }
}
