import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { POST_FUNCTIONS } from '@phoihop/contract/people'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FUNCTION_LABELS, text } from './text.ts'
import { useSecurityForm } from './use-security-form.ts'

/** How the territory guards its accounts. */
export function SecurityPanel() {
  const { draft, change, errors, submit, busy } = useSecurityForm()
  return (
    <Panel title={text.security} id="security">
      <form onSubmit={submit} noValidate aria-label={text.security}>
        <Stack gap="md" maw={560}>
          <TextInput
            label={text.idle}
            description={text.idleHint}
            inputMode="numeric"
            maxLength={4}
            value={draft.idleMinutes}
            error={errors.fields.idleMinutes}
            onChange={(event) => change({ idleMinutes: event.currentTarget.value })}
          />
          <Checkbox.Group
            label={text.secondFactor}
            description={text.secondFactorHint}
            value={[...draft.secondFactorFor]}
            error={errors.fields.secondFactorFor}
            onChange={(chosen) => change({ secondFactorFor: POST_FUNCTIONS.filter((one) => chosen.includes(one)) })}
          >
            <Stack gap="xs" mt="xs">
              {POST_FUNCTIONS.map((one) => (
                <Checkbox key={one} value={one} label={FUNCTION_LABELS[one]} />
              ))}
            </Stack>
          </Checkbox.Group>
          <TextInput
            label={text.unused}
            description={text.unusedHint}
            inputMode="numeric"
            maxLength={4}
            value={draft.unusedDays}
            error={errors.fields.unusedDays}
            onChange={(event) => change({ unusedDays: event.currentTarget.value })}
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
