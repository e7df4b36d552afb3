import { Button, FileInput, Group, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { describeError } from '../../lib/describe-error.ts'
import { paths } from '../../lib/paths.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useReceive } from './api.ts'
import { text } from './text.ts'

/** A file that came back is read; the page of its rows opens. */
export function ReceiveForm() {
  const [file, setFile] = useState<File | null>(null)
  const [fields, setFields] = useState<Record<string, string>>({})
  const receive = useReceive()
  const navigate = useNavigate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (file === null) return setFields({ file: text.fileMissing })
    receive.mutate(file, { onSuccess: ({ id }) => void navigate(paths.receivedForm(id)) })
  }
  return (
    <Panel title={text.receive} id="receive">
      <Form errors={{ general: null, fields }} onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{text.receiveHint}</Text>
          <Group align="flex-end" gap="sm">
            <FileInput
              label={text.file}
              placeholder={text.filePlaceholder}
              accept=".docx,.xlsx"
              value={file}
              error={fields.file}
              w={320}
              onChange={(next) => {
                setFile(next)
                setFields({})
                receive.reset()
              }}
            />
            <Button type="submit" loading={receive.isPending}>
              {text.read}
            </Button>
          </Group>
          <FormAlert message={receive.error ? describeError(receive.error) : null} />
        </Stack>
      </Form>
    </Panel>
  )
}
