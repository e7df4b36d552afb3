import { NativeSelect, Stack, TextInput } from '@mantine/core'
import type { Urging } from '@phoihop/contract/urgings'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { NO_ERRORS } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { Form } from '../../ui/form.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { type UrgingKind, useUpdateUrging } from './api.ts'
import { KIND_LABELS, text } from './text.ts'
import classes from './urgings.module.css'

const FIELDS = ['symbol', 'signerAuthority', 'signerPost', 'signerName'] as const
type Field = (typeof FIELDS)[number]

/** What a draft still needs: under which symbol, signed by whom. */
export function UrgingForm({ urging }: { urging: Urging }) {
  const read = (): Record<Field, string> => ({
    symbol: urging.symbol ?? '',
    signerAuthority: urging.signerAuthority ?? '',
    signerPost: urging.signerPost ?? '',
    signerName: urging.signerName ?? '',
  })
  const [typed, setTyped] = useState(read)
  const [kind, setKind] = useState<UrgingKind>(urging.kind)
  const update = useUpdateUrging(urging.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    update.mutate({ kind, ...typed, version: urging.version }, { onSuccess: () => void notify(text.saved) })
  }
  return (
    <Panel title={text.edit} id="edit">
      <Form errors={NO_ERRORS} onSubmit={submit}>
        <Stack gap="md">
          <div className={classes.pair}>
            <NativeSelect
              label={text.kind}
              value={kind}
              data={Object.entries(KIND_LABELS).map(([value, label]) => ({ value, label }))}
              onChange={(event) =>
                setKind(event.currentTarget.value === 'urging-letter' ? 'urging-letter' : 'urging-slip')
              }
            />
            {FIELDS.map((field) => (
              <TextInput
                key={field}
                label={text[field]}
                value={typed[field]}
                maxLength={200}
                onChange={(event) => {
                  const { value } = event.currentTarget
                  setTyped((now) => ({ ...now, [field]: value }))
                }}
              />
            ))}
          </div>
          <FormAlert message={update.error ? describeError(update.error) : null} />
          <SaveActs
            saveLabel={text.save}
            cancelLabel="Nhập lại"
            busy={update.isPending}
            onCancel={() => setTyped(read())}
          />
        </Stack>
      </Form>
    </Panel>
  )
}
