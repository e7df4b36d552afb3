import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { RELATION_KINDS } from '@phoihop/domain/conclusions/relation-kinds'
import { paperNumber } from '../../lib/paper-name.ts'
import classes from './relation-fields.module.css'
import type { RelationTyped } from './relation-typed.ts'
import { TaskChanges } from './task-changes.tsx'
import { KIND_HINTS, KIND_LABELS, text } from './text.ts'

interface RelationFieldsProps {
  typed: RelationTyped
  /** the task whose new deadline is missing */
  undated: string | null
  onChange: (typed: RelationTyped) => void
  onRemove: () => void
}

/** One earlier paper: what becomes of it, and for an amendment of each of its tasks. */
export function RelationFields({ typed, undated, onChange, onRemove }: RelationFieldsProps) {
  const code = paperNumber(typed.paper)
  return (
    <fieldset className={classes.relation}>
      <legend>{`${code} – ${typed.paper.subject}`}</legend>
      <Stack gap="sm">
        <NativeSelect
          label={text.kind}
          description={KIND_HINTS[typed.kind]}
          value={typed.kind}
          data={RELATION_KINDS.map((value) => ({ value, label: `${KIND_LABELS[value]} ${code}` }))}
          onChange={(event) => {
            const kind = RELATION_KINDS.find((one) => one === event.currentTarget.value)
            if (kind) onChange({ ...typed, kind })
          }}
        />
        {typed.kind === 'amends' && <TaskChanges typed={typed} undated={undated} onChange={onChange} />}
        <TextInput
          label={text.note}
          placeholder={text.noteHint}
          maxLength={1000}
          value={typed.note}
          onChange={(event) => onChange({ ...typed, note: event.currentTarget.value })}
        />
        <Button variant="default" size="compact-sm" className={classes.remove} onClick={onRemove}>
          {text.remove(code)}
        </Button>
      </Stack>
    </fieldset>
  )
}
