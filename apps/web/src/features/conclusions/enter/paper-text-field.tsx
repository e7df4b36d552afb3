import { Textarea } from '@mantine/core'
import { PAPER_TEXT_MAX_BYTES } from '@phoihop/domain/conclusions/paper-text'
import { useMemo } from 'react'
import { formatBytes } from '../../../lib/format.ts'
import { entryText } from './entry-text.ts'
import classes from './paper-text-field.module.css'

interface PaperTextFieldProps {
  value: string
  error: string | undefined
  onChange: (text: string) => void
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The whole text of the paper, as pasted, with how much room is left. */
export function PaperTextField({ value, error, onChange }: PaperTextFieldProps) {
  const bytes = useMemo(() => bytesOf(value), [value])
  return (
    <div>
      <Textarea
        label={entryText.paperText}
        description={entryText.paperTextHint}
        error={error}
        // at the top, where it is seen: the input is taller than many screens
        inputWrapperOrder={['label', 'error', 'description', 'input']}
        required
        spellCheck={false}
        rows={26}
        classNames={{ input: classes.input ?? '' }}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={classes.count} data-over={bytes > PAPER_TEXT_MAX_BYTES}>
        {entryText.bytes(formatBytes(bytes), formatBytes(PAPER_TEXT_MAX_BYTES))}
      </p>
    </div>
  )
}
