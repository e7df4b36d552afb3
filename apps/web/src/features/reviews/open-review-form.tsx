import { Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { useQuery } from '@tanstack/react-query'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { reviewQueries } from './api.ts'
import { PeopleField } from './people-field.tsx'
import { text } from './text.ts'
import { useOpenReviewForm } from './use-open-review-form.ts'

/** Whom to ask, until when, with which words. */
export function OpenReviewForm({ paper, onClose }: { paper: Conclusion; onClose: () => void }) {
  const { draft, change, errors, submit, busy, today } = useOpenReviewForm(paper, onClose)
  const bodies = useQuery(reviewQueries.bodies()).data?.organisations ?? []
  const restricted = paper.sensitivity === 'restricted'
  return (
    <Form errors={errors} onSubmit={submit} label={text.openTitle}>
      <Stack gap="md">
        <Text size="sm">{text.openLead}</Text>
        {restricted ? (
          <Text size="sm">{text.unitsRestricted}</Text>
        ) : (
          <SearchMultiSelect
            label={text.units}
            options={bodies.map((body) => ({
              value: body.id,
              label: body.name,
              words: [body.shortName, ...body.words],
            }))}
            value={draft.organisationIds}
            error={errors.fields.organisationIds}
            onChange={(organisationIds) => change({ organisationIds })}
          />
        )}
        <PeopleField
          paperId={paper.id}
          value={draft.people}
          error={errors.fields.membershipIds}
          onChange={(people) => change({ people })}
        />
        <Group grow align="flex-start">
          <DateField
            label={text.closesOn}
            required
            value={draft.day}
            today={today}
            minDate={today}
            error={errors.fields.closesAt}
            onChange={(day) => change({ day })}
          />
          <TextInput
            label={text.closesTime}
            required
            inputMode="numeric"
            maxLength={5}
            value={draft.time}
            error={errors.fields.time}
            onChange={(event) => change({ time: event.currentTarget.value })}
          />
        </Group>
        <Textarea
          label={text.note}
          description={text.noteHint}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={draft.note}
          error={errors.fields.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.send} cancelLabel={text.cancel} busy={busy} onCancel={onClose} />
      </Stack>
    </Form>
  )
}
