import { Checkbox, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { LetterheadSettings } from '@phoihop/contract/letterheads'
import { applyChoice } from '@phoihop/domain/renditions/letterhead'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { choiceOf, type LetterheadDraft } from './letterhead-draft.ts'
import { LetterheadPreview } from './letterhead-preview.tsx'
import { letterheadText } from './letterhead-text.ts'
import { useLetterheadForm } from './use-letterhead-form.ts'

interface LetterheadFormProps {
  settings: LetterheadSettings
  onDone: () => void
}

/** What an office prints otherwise than its place in the tree says; the picture follows what is typed. */
export function LetterheadForm({ settings, onDone }: LetterheadFormProps) {
  const { draft, change, errors, submit, busy } = useLetterheadForm(settings, onDone)
  const head = applyChoice(settings.derived, choiceOf(draft))
  return (
    <Form errors={errors} onSubmit={submit} label={letterheadText.edit}>
      <Stack gap="sm">
        <LetterheadPreview
          head={{
            ...head,
            superior: [...head.superior],
            issuer: [...head.issuer],
            motto: head.motto === null ? null : [...head.motto],
          }}
        />
        <Fields draft={draft} settings={settings} errors={errors.fields} change={change} />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={letterheadText.save} cancelLabel={letterheadText.cancel} busy={busy} onCancel={onDone} />
      </Stack>
    </Form>
  )
}

interface FieldsProps {
  draft: LetterheadDraft
  settings: LetterheadSettings
  errors: Record<string, string>
  change: (part: Partial<LetterheadDraft>) => void
}

function Fields({ draft, settings, errors, change }: FieldsProps) {
  const { derived, on } = settings
  const lines = (name: 'superior' | 'issuer' | 'motto', hint: string) => (
    <Textarea
      label={letterheadText[name]}
      description={hint}
      placeholder={(derived[name] ?? []).join('\n')}
      error={errors[`choice.${name}`]}
      autosize
      minRows={2}
      disabled={name === 'superior' && draft.noSuperior}
      value={draft[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {lines('issuer', letterheadText.linesHint)}
      {lines('superior', letterheadText.linesHint)}
      <Checkbox
        label={letterheadText.noSuperior}
        checked={draft.noSuperior}
        onChange={(event) => change({ noSuperior: event.currentTarget.checked })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={letterheadText.world}
          value={draft.world}
          data={[
            { value: '', label: letterheadText.worldDerived },
            { value: 'state', label: letterheadText.worlds.state },
            { value: 'party', label: letterheadText.worlds.party },
          ]}
          onChange={(event) => change({ world: worldOf(event.currentTarget.value) })}
        />
        <TextInput
          label={letterheadText.place}
          description={letterheadText.placeHint(derived.place)}
          error={errors['choice.place']}
          maxLength={100}
          value={draft.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <TextInput
          label={letterheadText.mark}
          description={letterheadText.markHint}
          error={errors['choice.mark']}
          maxLength={20}
          value={draft.mark}
          onChange={(event) => change({ mark: event.currentTarget.value })}
        />
        <NativeSelect
          label={letterheadText.endMark}
          value={draft.endMark}
          data={[
            { value: '', label: letterheadText.endDerived },
            { value: './.', label: './.' },
            { value: '.', label: '.' },
          ]}
          onChange={(event) => change({ endMark: endMarkOf(event.currentTarget.value) })}
        />
      </SimpleGrid>
      {lines('motto', letterheadText.mottoHint)}
      <DateField
        label={letterheadText.startsOn}
        error={errors.startsOn}
        value={draft.startsOn}
        today={on}
        required
        onChange={(startsOn) => change({ startsOn })}
      />
    </>
  )
}

function worldOf(value: string): LetterheadDraft['world'] {
  return value === 'state' || value === 'party' ? value : ''
}

function endMarkOf(value: string): LetterheadDraft['endMark'] {
  return value === './.' || value === '.' ? value : ''
}
