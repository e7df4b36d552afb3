import { Group, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { refWords } from '@phoihop/domain/conclusions/ref-words'
import type { FormErrors } from '../../lib/field-errors.ts'
import { plainWords } from '../../lib/plain-words.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { proposalQueries } from './api.ts'
import { formText } from './form-text.ts'
import type { AnswerDraft } from './use-answer-form.ts'

interface AnswerKindFieldsProps {
  draft: AnswerDraft
  change: (part: Partial<AnswerDraft>) => void
  errors: FormErrors
  tasks: readonly { id: string; paper: string; ref: string; quote: string }[]
}

const SHOWN_MOST = 110

/** What only one kind of answer has. */
export function AnswerKindFields({ draft, change, errors, tasks }: AnswerKindFieldsProps) {
  const today = useToday()
  const bodies = useQuery(proposalQueries.bodies()).data?.organisations ?? []
  if (draft.kind === 'written')
    return (
      <Group grow align="flex-start">
        <TextInput
          label={formText.letterAnswerNumber}
          required
          maxLength={60}
          value={draft.letterNumber}
          error={errors.fields.letterNumber}
          onChange={(event) => change({ letterNumber: event.currentTarget.value })}
        />
        <DateField
          label={formText.letterAnswerOn}
          required
          today={today}
          value={draft.letterOn}
          error={errors.fields.letterOn}
          onChange={(letterOn) => change({ letterOn })}
        />
      </Group>
    )
  if (draft.kind === 'task')
    return (
      <SearchSelect
        label={formText.task}
        required
        options={tasks.map((task) => ({
          value: task.id,
          label: `${task.paper}, ${refWords(task.ref)}: ${plainWords(task.quote).slice(0, SHOWN_MOST)}`,
        }))}
        value={draft.taskId}
        error={errors.fields.taskId}
        onChange={(taskId) => change({ taskId })}
      />
    )
  if (draft.kind === 'study')
    return (
      <DateField
        label={formText.until}
        today={today}
        minDate={today}
        value={draft.until}
        error={errors.fields.until}
        onChange={(until) => change({ until })}
      />
    )
  if (draft.kind !== 'outside') return null
  return (
    <SearchSelect
      label={formText.forwardTo}
      description={formText.forwardHint}
      clearable
      options={bodies.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, ...body.words] }))}
      value={draft.forwardToId}
      error={errors.fields.forwardToId}
      onChange={(forwardToId) => change({ forwardToId })}
    />
  )
}
