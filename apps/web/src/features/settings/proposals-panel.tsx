import { Button, SimpleGrid, Stack, Switch, Textarea, TextInput } from '@mantine/core'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SOURCES, text } from './text.ts'
import { DAY_NAMES, useProposalsForm } from './use-proposals-form.ts'

/** How long an answer to a proposal may take, and the fields to choose from. */
export function ProposalsPanel() {
  const { draft, change, errors, submit, busy } = useProposalsForm()
  return (
    <Panel title={text.proposals} id="proposals">
      <form onSubmit={submit} noValidate aria-label={text.proposals}>
        <Stack gap="md" maw={560}>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
            {DAY_NAMES.map((name) => (
              <TextInput
                key={name}
                label={text.answerDays(SOURCES[name])}
                inputMode="numeric"
                maxLength={3}
                value={draft[name]}
                error={errors.fields[name]}
                onChange={(event) => change({ [name]: event.currentTarget.value })}
              />
            ))}
          </SimpleGrid>
          <Switch
            label={text.workingDays}
            description={text.workingDaysHint}
            checked={draft.workingDays}
            onChange={(event) => change({ workingDays: event.currentTarget.checked })}
          />
          <TextInput
            label={text.soonDays}
            inputMode="numeric"
            maxLength={2}
            value={draft.soonDays}
            error={errors.fields.soonDays}
            onChange={(event) => change({ soonDays: event.currentTarget.value })}
          />
          <Textarea
            label={text.fields}
            description={text.fieldsHint}
            autosize
            minRows={4}
            value={draft.fields}
            error={errors.fields.fields}
            onChange={(event) => change({ fields: event.currentTarget.value })}
          />
          <FormAlert message={errors.general} />
          <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
            {text.save}
          </Button>
        </Stack>
      </form>
    </Panel>
  )
}
