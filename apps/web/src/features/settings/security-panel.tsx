import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { POST_FUNCTIONS } from '@phoihop/contract/people'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { type SecurityEntry, settingQueries, useUpdateSecurity } from './api.ts'
import { FUNCTION_LABELS, text } from './text.ts'

const WHOLE = /^\d{1,4}$/u

/** How the territory guards its accounts. */
export function SecurityPanel() {
  const { data: stored, refetch } = useSuspenseQuery(settingQueries.security())
  const [idle, setIdle] = useState(String(stored.idleMinutes))
  const [unused, setUnused] = useState(String(stored.unusedDays))
  const [functions, setFunctions] = useState<SecurityEntry['secondFactorFor']>(stored.secondFactorFor)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const updating = useUpdateSecurity()
  const takeNew = async () => {
    const { data } = await refetch()
    if (!data) return
    setIdle(String(data.idleMinutes))
    setUnused(String(data.unusedDays))
    setFunctions(data.secondFactorFor)
    setErrors({ fields: {}, general: text.changed })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes: Record<string, string> = {}
    if (!WHOLE.test(idle.trim())) mistakes.idleMinutes = text.missing
    if (!WHOLE.test(unused.trim())) mistakes.unusedDays = text.missing
    setErrors({ fields: mistakes, general: null })
    if (Object.keys(mistakes).length > 0 || updating.isPending) return
    updating.mutate(
      { version: stored.version, idleMinutes: Number(idle), unusedDays: Number(unused), secondFactorFor: functions },
      {
        onSuccess: () => void notify(text.saved),
        onError: (error) => {
          if (error instanceof ApiError && error.code === 'request/stale-version') return void takeNew()
          setErrors(toFormErrors(error, ['idleMinutes', 'unusedDays', 'secondFactorFor']))
        },
      },
    )
  }
  return (
    <Panel title={text.security} id="security">
      <form onSubmit={submit} noValidate aria-label={text.security}>
        <Stack gap="md" maw={560}>
          <TextInput
            label={text.idle}
            description={text.idleHint}
            inputMode="numeric"
            maxLength={4}
            value={idle}
            error={errors.fields.idleMinutes}
            onChange={(event) => setIdle(event.currentTarget.value)}
          />
          <Checkbox.Group
            label={text.secondFactor}
            description={text.secondFactorHint}
            value={[...functions]}
            error={errors.fields.secondFactorFor}
            onChange={(chosen) => setFunctions(POST_FUNCTIONS.filter((one) => chosen.includes(one)))}
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
            value={unused}
            error={errors.fields.unusedDays}
            onChange={(event) => setUnused(event.currentTarget.value)}
          />
          <FormAlert message={errors.general} />
          <Button type="submit" loading={updating.isPending} style={{ alignSelf: 'flex-start' }}>
            {text.save}
          </Button>
        </Stack>
      </form>
    </Panel>
  )
}
