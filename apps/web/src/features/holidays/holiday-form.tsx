import { Button, Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { useToday } from '../../lib/today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useKeepHolidays } from './api.ts'
import { text } from './text.ts'

/** One day entered by hand: off, or worked to make up. */
export function HolidayForm() {
  const today = useToday()
  const { keep } = useKeepHolidays()
  const [date, setDate] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [working, setWorking] = useState(false)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mistakes = {
      ...(date === null && { date: text.missingDate }),
      ...(name.trim() === '' && { name: text.missingName }),
    }
    setErrors({ fields: mistakes, general: null })
    if (date === null || name.trim() === '' || keep.isPending) return
    keep.mutate(
      { date, name, working },
      {
        onSuccess: () => {
          setDate(null)
          setName('')
          setWorking(false)
          void notify(text.saved)
        },
        onError: (error) => setErrors(toFormErrors(error, ['name', 'working'])),
      },
    )
  }
  return (
    <Panel title={text.add} id="holiday-form">
      <form onSubmit={submit} noValidate aria-label={text.add}>
        <Stack gap="md" maw={640}>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField label={text.date} value={date} onChange={setDate} today={today} error={errors.fields.date} />
            <TextInput
              label={text.name}
              placeholder={text.nameHint}
              maxLength={120}
              value={name}
              error={errors.fields.name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </SimpleGrid>
          <Checkbox
            label={text.isWorking}
            checked={working}
            error={errors.fields.working}
            onChange={(event) => setWorking(event.currentTarget.checked)}
          />
          <FormAlert message={errors.general} />
          <Button type="submit" loading={keep.isPending} style={{ alignSelf: 'flex-start' }}>
            {text.save}
          </Button>
        </Stack>
      </form>
    </Panel>
  )
}
