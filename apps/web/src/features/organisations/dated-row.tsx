import { ActionIcon, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { DateField } from '../../ui/date-field.tsx'
import classes from './dated-row.module.css'
import type { DatedWord } from './names-draft.ts'
import { text } from './text.ts'

interface DatedRowProps {
  label: string
  row: DatedWord
  /** where the server's refusals name it: `aliases.0` */
  path: string
  wordName: 'name' | 'code'
  errors: Record<string, string>
  onChange: (row: DatedWord) => void
  onDrop: () => void
}

/** One name or code with the days it was in use. */
export function DatedRow({ label, row, path, wordName, errors, onChange, onDrop }: DatedRowProps) {
  return (
    <div className={classes.row}>
      <TextInput
        className={classes.word ?? ''}
        label={label}
        maxLength={wordName === 'name' ? 300 : 40}
        value={row.word}
        error={errors[`${path}.${wordName}`]}
        onChange={(event) => onChange({ ...row, word: event.currentTarget.value })}
      />
      <DateField
        label={text.from}
        value={row.startsOn}
        error={errors[`${path}.startsOn`]}
        onChange={(startsOn) => onChange({ ...row, startsOn })}
      />
      <DateField
        label={text.until}
        value={row.endsOn}
        error={errors[`${path}.endsOn`]}
        onChange={(endsOn) => onChange({ ...row, endsOn })}
      />
      <ActionIcon
        variant="subtle"
        size="lg"
        className={classes.drop ?? ''}
        aria-label={text.dropRow(row.word)}
        onClick={onDrop}
      >
        <IconX aria-hidden size={16} />
      </ActionIcon>
    </div>
  )
}
