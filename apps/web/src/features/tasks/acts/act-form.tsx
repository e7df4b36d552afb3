import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { focusFirstError } from '../../../lib/focus-first-error.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import classes from './act-form.module.css'
import { ACT_FORMS } from './act-forms.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { FileField } from '../../../lib/file-field.tsx'
import { formText } from './form-text.ts'
import { PercentField } from './percent-field.tsx'
import { ProductFields } from './product-fields.tsx'
import type { ActName } from './send-act.ts'
import { SuggestionField } from './suggestion-field.tsx'
import { type ActFormGiven, useActForm } from './use-act-form.ts'
import { FurtherFields } from './further-fields.tsx'

interface ActFormProps extends ActFormGiven {
  act: ActName
}

/** The inputs of one act, in the order of answering: how far, what, which paper, which files. */
export function ActForm({ act, ...given }: ActFormProps) {
  const { assignment, wantsPaper, onBehalf = false, onClose } = given
  const form = ACT_FORMS[act]
  const { words, setWords, uploads, typed, change, changeMore, errors, seen, before, submit, busy } = useActForm(
    act,
    given,
  )
  const closed = before !== null && !(onBehalf ? seen.onBehalf.length > 0 : seen.can[act])
  // whom it goes to, or which report it is about, comes before what is said of it
  const asksFirst = form.person || form.corrects || form.organisation
  const further = (
    <FurtherFields form={form} assignment={assignment} more={typed.more} errors={errors.fields} onChange={changeMore} />
  )
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = event.currentTarget
    submit(() => focusFirstError(sent))
  }
  return (
    <form onSubmit={send} noValidate aria-label={form.title}>
      <Stack gap="md">
        {form.percent && (
          <PercentField
            percent={typed.percent}
            error={errors.fields.percent}
            onChange={(percent) => change({ percent })}
          />
        )}
        {asksFirst && further}
        <Textarea
          label={form.words}
          description={form.wordsHint}
          required={form.wordsRequired}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={5000}
          autoCapitalize="sentences"
          enterKeyHint="enter"
          {...(form.person || form.corrects ? {} : { 'data-autofocus': true })}
          value={words}
          error={errors.fields.words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {form.product && <ProductFields typed={typed} onChange={change} errors={errors.fields} required={wantsPaper} />}
        {form.suggestion && (
          <SuggestionField
            own={assignment.organisation.id}
            value={typed.suggestedId}
            error={errors.fields.suggestedId}
            onChange={(suggestedId) => change({ suggestedId })}
          />
        )}
        {!asksFirst && further}
        {(form.files || onBehalf) && (
          <FileField label={formText.files} hint={formText.filesHint} uploads={uploads} error={errors.fields.fileIds} />
        )}
        {before && <ChangedMeanwhile before={before} now={seen} closed={closed} />}
        <FormAlert message={before === null ? errors.general : null} />
        <Text size="xs" c="dimmed">
          {formText.draftKept}
        </Text>
        <Group justify="flex-end" gap="xs" className={classes.foot ?? ''}>
          <Button variant="default" onClick={onClose}>
            {formText.cancel}
          </Button>
          <Button type="submit" color={form.danger ? 'danger' : 'brand'} loading={busy} disabled={closed}>
            {form.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
