import { Button, Group } from '@mantine/core'
import type { Span } from '@phoihop/domain/conclusions/span'
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import { readableWords } from '../paper/paper-pieces.ts'
import classes from './split-field.module.css'
import { likelySplit, moveSplit, splitPlaces } from './split-places.ts'
import { suggestionText } from './suggestion-text.ts'

interface SplitFieldProps {
  text: string
  span: Span
  onSplit: (at: number) => void
  onClose: () => void
}

/** The sentence in two parts; the place between them moves by arrow keys, or goes where a word is pressed. */
export function SplitField({ text, span, onSplit, onClose }: SplitFieldProps) {
  const places = useMemo(() => splitPlaces(text, span), [text, span])
  const [at, setAt] = useState(() => likelySplit(text, span))
  if (at === null) return <p className={classes.none}>{suggestionText.cannotSplit}</p>
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowLeft: moveSplit(places, at, -1),
      ArrowRight: moveSplit(places, at, 1),
      Home: places[0] ?? at,
      End: places.at(-1) ?? at,
    }
    const next = moves[event.key]
    if (next !== undefined) setAt(next)
    else if (event.key === 'Enter') onSplit(at)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }
  const press = (event: PointerEvent) => {
    const word = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]') : null
    if (word) setAt(Number(word.dataset.at))
  }
  const starts = [span.start, ...places]
  return (
    <div className={classes.field} data-own-keys>
      <p className={classes.lead} id="split-lead">
        {suggestionText.splitLead}
      </p>
      <div
        ref={focusWhenShown}
        className={classes.words}
        role="slider"
        tabIndex={0}
        aria-labelledby="split-lead"
        aria-valuemin={1}
        aria-valuemax={places.length}
        aria-valuenow={places.indexOf(at) + 1}
        aria-valuetext={suggestionText.splitAt(wordsBefore(text, span, at), wordsAfter(text, span, at))}
        onKeyDown={onKeyDown}
        onPointerDown={press}
      >
        {starts.map((start, i) => (
          <span key={start} data-at={i === 0 ? undefined : start} data-part={start < at ? 1 : 2}>
            {start === at && <span className={classes.cut} aria-hidden />}
            {readableWords(text, { start, end: starts[i + 1] ?? span.end })}{' '}
          </span>
        ))}
      </div>
      <Group gap="xs" mt={8}>
        <Button size="compact-md" onClick={() => onSplit(at)}>
          {suggestionText.splitConfirm}
        </Button>
        <Button size="compact-md" variant="default" onClick={onClose}>
          {suggestionText.cancel}
        </Button>
      </Group>
    </div>
  )
}

function wordsBefore(text: string, span: Span, at: number): string {
  return readableWords(text, { start: span.start, end: at }).split(' ').slice(-4).join(' ')
}

function wordsAfter(text: string, span: Span, at: number): string {
  return readableWords(text, { start: at, end: span.end }).split(' ').slice(0, 4).join(' ')
}

function focusWhenShown(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true })
  field?.parentElement?.scrollIntoView({ block: 'nearest' })
}
