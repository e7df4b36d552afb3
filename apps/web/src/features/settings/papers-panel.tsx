import { Stack, Switch } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { settingQueries, useUpdatePapers } from './api.ts'
import { text } from './text.ts'

/** How the territory decides its papers. */
export function PapersPanel() {
  const { data, refetch } = useSuspenseQuery(settingQueries.papers())
  const updating = useUpdatePapers()
  return (
    <Panel title={text.papers} id="papers">
      <Stack gap="md" maw={560}>
        <Switch
          label={text.silenceAgrees}
          description={text.silenceAgreesHint}
          checked={data.silenceAgrees}
          disabled={updating.isPending}
          onChange={(event) =>
            updating.mutate(
              { version: data.version, silenceAgrees: event.currentTarget.checked },
              { onSuccess: () => void notify(text.saved), onError: () => void refetch() },
            )
          }
        />
        <FormAlert message={updating.isError ? describeError(updating.error) : null} />
      </Stack>
    </Panel>
  )
}
