import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { tellingText } from './telling-text.ts'
import { text } from './text.ts'
import { useTellingForm } from './use-telling-form.ts'

const INPUTS = [
  { name: 'before', label: tellingText.before, hint: tellingText.beforeHint },
  { name: 'after', label: tellingText.after, hint: tellingText.afterHint },
  { name: 'acknowledgeDays', label: tellingText.acknowledgeDays, hint: tellingText.acknowledgeHint },
  { name: 'leaderAfter', label: tellingText.leaderAfter, hint: undefined },
  { name: 'officeAfter', label: tellingText.officeAfter, hint: undefined },
] as const

/** When work is reminded of, and to whom it goes when nobody answers. */
export function TellingPanel() {
  const { draft, change, errors, submit, busy } = useTellingForm()
  return (
    <Panel title={tellingText.title} id="telling">
      <form onSubmit={submit} noValidate aria-label={tellingText.title}>
        <Stack gap="md" maw={560}>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="md">
            {INPUTS.map(({ name, label, hint }) => (
              <TextInput
                key={name}
                label={label}
                description={hint}
                inputMode="numeric"
                maxLength={60}
                value={draft[name]}
                error={errors.fields[name]}
                onChange={(event) => change({ [name]: event.currentTarget.value })}
              />
            ))}
          </SimpleGrid>
          <FormAlert message={errors.general} />
          <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
            {text.save}
          </Button>
        </Stack>
      </form>
    </Panel>
  )
}
