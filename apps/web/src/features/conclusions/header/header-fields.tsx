import { NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { AskedBody } from '../enter/asked-body.tsx'
import { entryText } from '../enter/entry-text.ts'
import type { AskedName } from '../enter/reading-note.ts'
import classes from './header-fields.module.css'
import type { HeaderTyped } from './header-form.ts'
import { MeetingSelect } from './meeting-select.tsx'
import { NumberHint } from './number-hint.tsx'
import { OrganisationSelect } from './organisation-select.tsx'
import { RecipientsField } from './recipients-field.tsx'
import { SignerFields } from './signer-fields.tsx'
import { FORM_LABELS, SENSITIVITY_LABELS } from '../text.ts'

interface HeaderFieldsProps {
  typed: HeaderTyped
  errors: Record<string, string>
  /** names of inputs whose value was read from the text and not yet touched */
  proposed?: ReadonlySet<string>
  /** names of the paper that stand for no one body, and the place where the meeting is chosen: where a paper is entered */
  issuerAsked?: AskedName | null
  recipientsAsked?: readonly AskedName[]
  meeting?: ReactNode
  onChange: (part: Partial<HeaderTyped>) => void
}

const choices = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))

/** The inputs of a paper's header, in the order of the paper. */
export function HeaderFields(props: HeaderFieldsProps) {
  const { typed, errors, proposed, onChange } = props
  const today = useToday()
  const hint = (name: string, otherwise?: string) => (proposed?.has(name) ? entryText.proposed : otherwise)
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" className={classes.grid ?? ''}>
        <NativeSelect
          id="paper-form"
          label={entryText.form}
          description={hint('form')}
          error={errors.form}
          data={choices(FORM_LABELS)}
          value={typed.form}
          onChange={(event) => onChange({ form: event.currentTarget.value === 'conclusion' ? 'conclusion' : 'notice' })}
        />
        <OrganisationSelect
          label={entryText.issuer}
          description={hint('issuerId')}
          error={errors.issuerId}
          value={typed.issuerId}
          required
          onChange={(issuerId) => onChange({ issuerId })}
        />
        <TextInput
          id="paper-number"
          label={entryText.number}
          description={hint('number')}
          error={errors.number}
          maxLength={20}
          value={typed.number}
          onChange={(event) => onChange({ number: event.currentTarget.value })}
        />
        <TextInput
          id="paper-symbol"
          label={entryText.symbol}
          description={hint('symbol', entryText.symbolHint)}
          error={errors.symbol}
          maxLength={60}
          value={typed.symbol}
          onChange={(event) => onChange({ symbol: event.currentTarget.value })}
        />
        <TextInput
          id="paper-place"
          label={entryText.place}
          description={hint('place')}
          error={errors.place}
          maxLength={100}
          value={typed.place}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
        <DateField
          id="paper-issuedOn"
          label={entryText.issuedOn}
          description={hint('issuedOn', entryText.issuedOnHint) ?? ''}
          error={errors.issuedOn}
          value={typed.issuedOn}
          today={today}
          onChange={(issuedOn) => onChange({ issuedOn })}
        />
      </SimpleGrid>
      <NumberHint typed={typed} onSymbol={(symbol) => onChange({ symbol })} />
      {props.issuerAsked && <AskedBody asked={props.issuerAsked} onTake={(issuerId) => onChange({ issuerId })} />}
      <Textarea
        id="paper-subject"
        label={entryText.subject}
        description={hint('subject')}
        error={errors.subject}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        value={typed.subject}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
      {props.meeting ?? (
        <MeetingSelect
          value={typed.meetingId}
          error={errors.meetingId}
          onChange={(meetingId) => onChange({ meetingId })}
        />
      )}
      <SignerFields typed={typed} errors={errors} hint={hint} onChange={onChange} />
      <NativeSelect
        label={entryText.sensitivity}
        description={entryText.sensitivityHint}
        error={errors.sensitivity}
        data={choices(SENSITIVITY_LABELS)}
        value={typed.sensitivity}
        onChange={(event) => onChange({ sensitivity: sensitivityOf(event.currentTarget.value) })}
      />
      <RecipientsField
        typed={typed}
        asked={props.recipientsAsked ?? []}
        description={hint('recipients')}
        error={errors.recipients}
        onChange={onChange}
      />
    </Stack>
  )
}

function sensitivityOf(value: string): HeaderTyped['sensitivity'] {
  return value === 'public' || value === 'restricted' ? value : 'internal'
}
