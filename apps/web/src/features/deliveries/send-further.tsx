import { NativeSelect, Stack, Text } from '@mantine/core'
import { DELIVERY_CONTENTS, type Delivery } from '@phoihop/contract/deliveries'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { deliveryQueries, useSendFurther } from './api.ts'
import { CONTENT_LABELS, text } from './text.ts'

/** One more body gets the paper. */
export function SendFurther({ paperId, onDone }: { paperId: string; onDone: () => void }) {
  const bodies = useQuery(deliveryQueries.bodies()).data?.organisations ?? []
  const [organisationId, setOrganisationId] = useState<string | null>(null)
  const [content, setContent] = useState<Delivery['content']>('whole')
  const [missing, setMissing] = useState(false)
  const sending = useSendFurther(paperId)
  const onceKey = useOnceKey()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (organisationId === null) return setMissing(true)
    const entry = { organisationId, content }
    sending.mutate(
      { entry, idempotencyKey: onceKey.keyFor([paperId, organisationId, content]) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.sent)
          onDone()
        },
      },
    )
  }
  return (
    <form onSubmit={send} noValidate aria-label={text.furtherTitle}>
      <Stack gap="md">
        <SearchSelect
          label={text.body}
          options={bodies.map((body) => ({ value: body.id, label: body.name, words: [body.shortName, ...body.words] }))}
          value={organisationId}
          required
          error={missing && organisationId === null ? text.bodyMissing : undefined}
          onChange={setOrganisationId}
        />
        <NativeSelect
          label={text.content}
          value={content}
          data={DELIVERY_CONTENTS.map((value) => ({ value, label: CONTENT_LABELS[value] }))}
          onChange={(event) =>
            setContent(DELIVERY_CONTENTS.find((one) => one === event.currentTarget.value) ?? 'whole')
          }
        />
        <Text size="sm">{text.furtherHint}</Text>
        <FormAlert message={sending.error ? describeError(sending.error) : null} />
        <SaveActs saveLabel={text.send} cancelLabel={text.cancel} busy={sending.isPending} onCancel={onDone} />
      </Stack>
    </form>
  )
}
