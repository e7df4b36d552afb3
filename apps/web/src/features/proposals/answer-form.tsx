import { NativeSelect, Stack, Textarea } from '@mantine/core'
import { ANSWER_KINDS, type Answer, type Proposal, PROPOSAL_TEXT_MOST } from '@phoihop/contract/proposal-shapes'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { AnswerKindFields } from './answer-kind-fields.tsx'
import { AttachField } from './attach-field.tsx'
import { formText } from './form-text.ts'
import { KIND_LABELS } from './labels.ts'
import { useAnswerForm } from './use-answer-form.ts'

interface AnswerFormProps {
  proposal: Proposal
  /** the draft that is rewritten; null: a new one */
  answer: Answer | null
  onClose: () => void
}

const SHOWN_MOST = 90

/** An answer while it is prepared: what each kind needs, and what else it answers. */
export function AnswerForm(props: AnswerFormProps) {
  const { draft, change, errors, submit, busy, options, attachments } = useAnswerForm(props)
  return (
    <Form errors={errors} onSubmit={submit} label={formText.answer}>
      <Stack gap="md">
        <NativeSelect
          label={formText.kind}
          data-autofocus
          data={ANSWER_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
          value={draft.kind}
          onChange={(event) =>
            change({ kind: ANSWER_KINDS.find((one) => one === event.currentTarget.value) ?? 'written' })
          }
        />
        <AnswerKindFields draft={draft} change={change} errors={errors} tasks={options?.tasks ?? []} />
        <Textarea
          label={draft.kind === 'refused' ? formText.ground : formText.answerWords}
          autosize
          minRows={4}
          maxRows={16}
          maxLength={PROPOSAL_TEXT_MOST}
          value={draft.words}
          error={errors.fields.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        {props.answer === null && (options?.others.length ?? 0) > 0 && (
          <SearchMultiSelect
            label={formText.others}
            description={formText.othersHint}
            options={(options?.others ?? []).map((one) => ({
              value: one.id,
              label: `${one.code}: ${one.text.slice(0, SHOWN_MOST)}`,
            }))}
            value={draft.alsoIds}
            onChange={(alsoIds) => change({ alsoIds })}
          />
        )}
        <AttachField attachments={attachments} error={errors.fields.fileIds} />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={formText.saveDraft} cancelLabel={formText.cancel} busy={busy} onCancel={props.onClose} />
      </Stack>
    </Form>
  )
}
