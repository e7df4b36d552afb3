import { Button } from '@mantine/core'
import { IconSparkles } from '@tabler/icons-react'
import { FormAlert } from '../../../ui/form-alert.tsx'
import classes from './reading-line.module.css'
import type { ReadingNote } from './reading-note.ts'
import { readWords, readingText } from './reading-text.ts'

interface ReadingLineProps {
  note: ReadingNote | null
  error: string | null
  /** there is text that was never read, or was changed since */
  onAgain: (() => void) | null
}

/** What was read of the paper, in one line, and what to do with it. */
export function ReadingLine({ note, error, onAgain }: ReadingLineProps) {
  return (
    <>
      <output>
        {note && (
          <span className={classes.line}>
            <IconSparkles aria-hidden size={20} />
            <span>
              <b>{readWords(note)}</b> {readingText.typed}
              {note.fileName !== null && ` ${readingText.kept(note.fileName)}`}
            </span>
          </span>
        )}
      </output>
      <FormAlert message={error === null ? null : `${error} ${readingText.notRead}`} />
      {onAgain && (
        <Button variant="subtle" size="compact-md" mb="xs" onClick={onAgain}>
          {readingText.again}
        </Button>
      )}
    </>
  )
}
