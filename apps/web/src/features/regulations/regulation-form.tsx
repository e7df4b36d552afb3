import { FileInput, NativeSelect, SimpleGrid, Stack, Textarea } from '@mantine/core'
import { FILE_MEDIA_TYPES } from '@phoihop/contract/files'
import type { OrganisationBrief } from '@phoihop/contract/organisations'
import type { Regulation } from '@phoihop/contract/regulations'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { regulationQueries } from './api.ts'
import { ClauseFields } from './clause-fields.tsx'
import { PartyFields } from './party-fields.tsx'
import { text } from './text.ts'
import { useRegulationForm } from './use-regulation-form.ts'

interface RegulationFormProps {
  regulation: Regulation | null
  /** for whom one may be entered; null: it stays with its owner */
  owners: readonly OrganisationBrief[] | null
  onDone: () => void
}

/** Enters a regulation or mends it: who signed, for how long, what it says. */
export function RegulationForm({ regulation, owners, onDone }: RegulationFormProps) {
  const navigate = useNavigate()
  const today = useToday()
  const bodies = useQuery(regulationQueries.bodies()).data?.organisations ?? []
  const options = bodies.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, ...body.words] }))
  const form = useRegulationForm(regulation, owners?.[0]?.id ?? '', (saved) => {
    onDone()
    void navigate(paths.regulation(saved.id))
  })
  const { draft, change, errors } = form
  // one that has ended stands in no list to choose from, but stays a party
  const former = (regulation?.parties ?? []).map(({ organisation }) => ({
    value: organisation.id,
    label: organisation.name,
  }))
  const known = [...options, ...former.filter((one) => !options.some(({ value }) => value === one.value))]
  const chosen = draft.parties.flatMap((party) => known.filter(({ value }) => value === party.organisationId))
  return (
    <Form
      errors={errors}
      label={regulation ? text.edit : text.add}
      onSubmit={(event) => {
        event.preventDefault()
        void form.submit()
      }}
    >
      <PageHeader title={regulation ? text.edit : text.add} crumbs={[{ label: text.title, to: paths.regulations() }]} />
      <Panel>
        <Stack gap="md">
          <Textarea
            label={text.name}
            required
            autosize
            minRows={1}
            maxRows={4}
            maxLength={500}
            value={draft.title}
            error={errors.fields.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
            {(['signedOn', 'effectiveFrom', 'effectiveTo'] as const).map((field) => (
              <DateField
                key={field}
                label={text[field]}
                today={today}
                value={draft[field]}
                error={errors.fields[field]}
                onChange={(day) => change({ [field]: day })}
              />
            ))}
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            {owners && (
              <NativeSelect
                label={text.owner}
                description={text.ownerHint}
                value={draft.ownerId}
                error={errors.fields.ownerId}
                data={owners.map((one) => ({ value: one.id, label: one.name }))}
                onChange={(event) => change({ ownerId: event.currentTarget.value })}
              />
            )}
            <FileInput
              label={text.file}
              description={text.fileHint}
              placeholder={regulation?.file?.name ?? text.filePlaceholder}
              accept={FILE_MEDIA_TYPES.join(',')}
              clearable
              value={form.file}
              error={errors.fields.fileId}
              onChange={form.setFile}
            />
          </SimpleGrid>
        </Stack>
      </Panel>
      <Panel title={text.parties} id="parties">
        <PartyFields
          parties={draft.parties}
          options={known}
          errors={errors.fields}
          onChange={(parties) => change({ parties })}
        />
      </Panel>
      <Panel title={text.clauses} id="clauses">
        <ClauseFields
          clauses={draft.clauses}
          parties={chosen}
          errors={errors.fields}
          onChange={(clauses) => change({ clauses })}
        />
      </Panel>
      <FormAlert message={errors.general} />
      <SaveActs
        saveLabel={text.save}
        cancelLabel={text.cancel}
        busy={form.busy}
        onCancel={() => (regulation ? onDone() : void navigate(paths.regulations()))}
      />
    </Form>
  )
}
