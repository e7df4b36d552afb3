import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { type AnswerDraft, ANSWERS } from './answer-draft.ts'
import { ANSWER_LABELS, text } from './text.ts'

interface AnswerFieldsProps {
  draft: AnswerDraft
  /** an open seat: whoever comes is named */
  open: boolean
  errors: Record<string, string>
  onChange: (part: Partial<AnswerDraft>) => void
}

/** Yes; no with a reason; or somebody else. */
export function AnswerFields({ draft, open, errors, onChange }: AnswerFieldsProps) {
  return (
    <Stack gap="md">
      <Radio.Group
        label={text.answer}
        value={draft.answer}
        onChange={(value) => onChange({ answer: ANSWERS.find((one) => one === value) ?? draft.answer })}
      >
        <Stack gap="xs" mt="xs">
          {(open ? (['accepted', 'declined'] as const) : ANSWERS).map((one) => (
            <Radio key={one} value={one} label={ANSWER_LABELS[one]} size="md" />
          ))}
        </Stack>
      </Radio.Group>
      {open && draft.answer === 'accepted' && (
        <TextInput
          label={text.whoComes}
          description={text.whoComesHint}
          required
          maxLength={120}
          value={draft.name}
          error={errors.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      )}
      {draft.answer === 'substitute' && (
        <>
          <TextInput
            label={text.substituteName}
            required
            maxLength={120}
            value={draft.substituteName}
            error={errors.substituteName}
            onChange={(event) => onChange({ substituteName: event.currentTarget.value })}
          />
          <TextInput
            label={text.substitutePost}
            maxLength={300}
            value={draft.substitutePost}
            onChange={(event) => onChange({ substitutePost: event.currentTarget.value })}
          />
        </>
      )}
      {draft.answer === 'declined' && (
        <Textarea
          label={text.reasonLabel}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={draft.reason}
          error={errors.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      )}
    </Stack>
  )
}
