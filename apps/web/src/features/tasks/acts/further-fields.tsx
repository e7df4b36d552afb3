import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { Assignment } from '@phoihop/contract/task-shapes'
import { useQuery } from '@tanstack/react-query'
import { formatDay, formatInstant } from '../../../lib/format.ts'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import type { ActForm } from './act-forms.ts'
import { taskQueries } from '../api.ts'
import { correctableOf } from './correctable-of.ts'
import { formText } from './form-text.ts'
import type { FurtherEntry } from './send-further-act.ts'
import { ACT_TITLES } from '../text.ts'

interface FurtherFieldsProps {
  form: ActForm
  assignment: Assignment
  more: FurtherEntry
  errors: Record<string, string>
  onChange: (part: Partial<FurtherEntry>) => void
}

/** The inputs that only some acts have: a day, an obstacle, a person, a report, another unit, the unit's letter. */
export function FurtherFields(props: FurtherFieldsProps) {
  const { form, assignment, more, errors, onChange } = props
  const { asksFor } = assignment.extensions
  const today = useToday()
  const showsDay = form.day && (!form.organisation || more.organisationId !== null)
  return (
    <>
      {form.corrects && <CorrectsField {...props} />}
      {form.person && <PersonField {...props} />}
      {form.organisation && <OrganisationField {...props} />}
      {form.day && showsDay && (
        <DateField
          label={form.day.label}
          description={asksFor && form.day.asked ? form.day.asked(formatDay(asksFor)) : form.day.hint}
          required={form.day.required}
          value={more.day}
          error={errors.day}
          today={today}
          onChange={(day) => onChange({ day })}
        />
      )}
      {form.obstacle && (
        <Textarea
          label={formText.obstacle}
          description={formText.obstacleHint}
          autosize
          minRows={2}
          maxLength={2000}
          value={more.obstacle}
          onChange={(event) => onChange({ obstacle: event.currentTarget.value })}
        />
      )}
      {more.onBehalf && <LetterFields {...props} />}
    </>
  )
}

/** The letter of the unit on which an entry for it rests. */
function LetterFields({ more, errors, onChange }: FurtherFieldsProps) {
  const today = useToday()
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput
        label={formText.letterNumber}
        description={formText.letterHint}
        maxLength={60}
        value={more.letterNumber}
        error={errors.letterNumber}
        onChange={(event) => onChange({ letterNumber: event.currentTarget.value })}
      />
      <DateField
        label={formText.letterOn}
        description={formText.productOnHint}
        value={more.letterOn}
        error={errors.letterOn}
        maxDate={today}
        today={today}
        onChange={(letterOn) => onChange({ letterOn })}
      />
    </SimpleGrid>
  )
}

/** Who of the unit; the form does not wait for the list. */
function PersonField({ assignment, more, errors, onChange }: FurtherFieldsProps) {
  const people = useQuery(taskQueries.people(assignment.id)).data?.rows ?? []
  return (
    <NativeSelect
      data-autofocus
      label={formText.person}
      required
      value={more.membershipId ?? ''}
      error={errors.membershipId}
      data={[
        { value: '', label: formText.personNone },
        ...people.map(({ id, fullName, post }) => ({ value: id, label: `${fullName}, ${post}` })),
      ]}
      onChange={(event) => onChange({ membershipId: event.currentTarget.value || null })}
    />
  )
}

/** Which report is said anew. */
function CorrectsField({ assignment, more, errors, onChange }: FurtherFieldsProps) {
  const reports = correctableOf(assignment.responses).toReversed()
  return (
    <NativeSelect
      data-autofocus
      label={formText.corrects}
      value={more.correctsId ?? ''}
      error={errors.correctsId}
      data={reports.map(({ id, act, at, percent }) => ({
        value: id,
        label: `${ACT_TITLES[act]}, ${formatInstant(at)}${percent === null ? '' : `, ${percent} %`}`,
      }))}
      onChange={(event) => onChange({ correctsId: event.currentTarget.value })}
    />
  )
}

/** The unit that returned the work, or another: then the returned part is withdrawn. */
function OrganisationField({ assignment, more, errors, onChange }: FurtherFieldsProps) {
  const bodies = useQuery(taskQueries.addressees()).data?.organisations ?? []
  const suggested = assignment.responses.findLast(({ act }) => act === 'return')?.suggested ?? null
  const hint = formText.organisationHint(assignment.organisation.name)
  return (
    <SearchSelect
      label={formText.organisation}
      description={suggested ? `${hint} ${formText.organisationSuggested(suggested.name)}` : hint}
      clearable
      options={bodies
        .filter(({ id }) => id !== assignment.organisation.id)
        // the one the unit named stands first
        .toSorted((a, b) => Number(b.id === suggested?.id) - Number(a.id === suggested?.id))
        .map(({ id, name, shortName }) => ({ value: id, label: name, words: [shortName] }))}
      value={more.organisationId}
      error={errors.organisationId}
      onChange={(organisationId) => onChange({ organisationId })}
    />
  )
}
