import { Button, Checkbox, Stack, Text, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type FormErrors, NO_ERRORS, toFormErrors } from '../../lib/field-errors.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { ApiError } from '../../lib/problem.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { publicationQueries, useUpdatePublication } from './api.ts'
import { text } from './text.ts'

/** What of the territory everybody may read. */
export function PublicationPanel() {
  const { data: stored, refetch } = useSuspenseQuery(publicationQueries.settings())
  const [draft, setDraft] = useState(() => ({ ...stored, maskWords: stored.maskWords.join('\n') }))
  const [errors, setErrors] = useState<FormErrors>(NO_ERRORS)
  const updating = useUpdatePublication()
  const takeNew = async () => {
    const { data } = await refetch()
    if (!data) return
    setDraft({ ...data, maskWords: data.maskWords.join('\n') })
    setErrors({ fields: {}, general: text.changed })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setErrors(NO_ERRORS)
    const { open, maskNames } = draft
    const maskWords = draft.maskWords.split('\n').filter((word) => word.trim() !== '')
    updating.mutate(
      { version: stored.version, open, maskNames, maskWords },
      {
        onSuccess: () => void notify(text.saved),
        onError: (error) => {
          if (error instanceof ApiError && error.code === 'request/stale-version') return void takeNew()
          setErrors(toFormErrors(error, ['maskWords']))
        },
      },
    )
  }
  return (
    <Panel title={text.settings} id="publication">
      <form onSubmit={submit} noValidate aria-label={text.settings}>
        <Stack gap="md" maw={560}>
          <Text>
            {`${text.settingsLead} `}
            <TextLink to={paths.publicPapers()} underline="always">
              {text.view}
            </TextLink>
          </Text>
          <Checkbox
            label={text.open}
            checked={draft.open}
            onChange={(event) => setDraft({ ...draft, open: event.currentTarget.checked })}
          />
          <Checkbox
            label={text.maskNames}
            checked={draft.maskNames}
            onChange={(event) => setDraft({ ...draft, maskNames: event.currentTarget.checked })}
          />
          <Textarea
            label={text.maskWords}
            description={text.maskWordsHint}
            autosize
            minRows={3}
            maxRows={12}
            value={draft.maskWords}
            error={errors.fields.maskWords}
            onChange={(event) => setDraft({ ...draft, maskWords: event.currentTarget.value })}
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
