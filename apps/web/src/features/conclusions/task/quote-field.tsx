import { Textarea } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import type { Span } from '@phoihop/domain/conclusions/span'
import type { KeyboardEvent } from 'react'
import { EdgeButtons } from './edge-buttons.tsx'
import { taskText } from '../desk/mark-text.ts'
import { readableWords } from '../paper/paper-pieces.ts'
import { bodyOf, type Edge, moveEdge, roomFor, type Unit } from './sentence-bounds.ts'
import classes from './quote-field.module.css'

interface QuoteFieldProps {
  paper: Conclusion
  taskId: string | null
  span: Span
  error: string | undefined
  onSpan: (span: Span) => void
}

const KEYS: Record<string, { unit: Unit; by: 1 | -1 }> = {
  ArrowLeft: { unit: 'word', by: -1 },
  ArrowRight: { unit: 'word', by: 1 },
  ArrowUp: { unit: 'sentence', by: -1 },
  ArrowDown: { unit: 'sentence', by: 1 },
}

/** The words that give the task; their two ends move by word and by sentence. */
export function QuoteField({ paper, taskId, span, error, onSpan }: QuoteFieldProps) {
  const others = paper.tasks.filter((task) => task.id !== taskId)
  const move = (edge: Edge, unit: Unit, by: 1 | -1) =>
    onSpan(moveEdge(paper.text, span, { edge, unit, by }, roomFor(span, bodyOf(paper), others)))
  const onKeyDown = (event: KeyboardEvent) => {
    const key = KEYS[event.key]
    if (!key || event.shiftKey === event.altKey) return
    event.preventDefault()
    move(event.shiftKey ? 'end' : 'start', key.unit, key.by)
  }
  return (
    <div>
      <Textarea
        ref={focusWhenShown}
        label={taskText.quote}
        description={taskText.quoteHint}
        error={error}
        readOnly
        autosize
        minRows={2}
        maxRows={9}
        classNames={{ input: classes.quote ?? '', description: classes.hint ?? '' }}
        value={readableWords(paper.text, span)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.edges}>
        <EdgeButtons edge="start" onMove={move} />
        <EdgeButtons edge="end" onMove={move} />
      </div>
    </div>
  )
}

function focusWhenShown(input: HTMLTextAreaElement | null): void {
  input?.focus({ preventScroll: true })
  // the column may stand far down, where the list was
  input?.closest('[data-column]')?.scrollTo({ top: 0 })
}
