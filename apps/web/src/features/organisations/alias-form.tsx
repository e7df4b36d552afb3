import { Stack, Textarea, TextInput } from '@mantine/core'
import type { Organisation } from '@phoihop/contract/organisations'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { ApiError } from '../../lib/problem.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { SaveActs } from '../../ui/save-acts.tsx'
import { useUpdateOrganisation } from './api.ts'
import { linesOf } from './lines-of.ts'
import { text } from './text.ts'

/** The short name and the other names papers use. The official name changes only when the body itself does. */
export function AliasForm({ organisation, onClose }: { organisation: Organisation; onClose: () => void }) {
  const [shortName, setShortName] = useState(organisation.shortName)
  const [aliases, setAliases] = useState(organisation.aliases.join('\n'))
  const [version, setVersion] = useState(organisation.version)
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const updating = useUpdateOrganisation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    updating.mutate(
      { organisation: { id: organisation.id, version }, shortName, aliases: linesOf(aliases) },
      {
        onSuccess: () => {
          void notify(text.saved)
          onClose()
        },
        onError: (error) => {
          if (!(error instanceof ApiError) || error.code !== 'request/stale-version')
            return setErrors(toFormErrors(error, ['shortName', 'aliases']))
          // the server sends the row as it stands now along with the refusal
          const theirs = error.current as Organisation
          setVersion(theirs.version)
          setErrors({ fields: {}, general: text.stale(theirs.shortName, theirs.aliases.join(', ')) })
        },
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={text.shortName}
          required
          maxLength={120}
          value={shortName}
          error={errors.fields.shortName}
          onChange={(event) => setShortName(event.currentTarget.value)}
        />
        <Textarea
          label={text.aliases}
          description={text.aliasesHint}
          autosize
          minRows={4}
          value={aliases}
          error={errors.fields.aliases}
          onChange={(event) => setAliases(event.currentTarget.value)}
        />
        <FormAlert message={errors.general} />
        <SaveActs saveLabel={text.save} cancelLabel={text.cancel} busy={updating.isPending} onCancel={onClose} />
      </Stack>
    </form>
  )
}
