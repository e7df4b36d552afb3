import { Button, NativeSelect, Stack, Text } from '@mantine/core'
import type { NoticeChoices } from '@phoihop/contract/notices'
import { MAIL_CHOICES, NOTICE_GROUPS } from '@phoihop/domain/notices/notice-kinds'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { noticeQueries, useChoose } from './api.ts'
import { GROUP_LABELS, MAIL_LABELS, text } from './text.ts'

/** For each group of notices: when a mail of it goes to the signed-in person. */
export function ChoicesForm() {
  const stored = useSuspenseQuery(noticeQueries.choices()).data
  const [draft, setDraft] = useState<NoticeChoices>(stored)
  const choosing = useChoose()
  return (
    <>
      <PageHeader
        title={text.choicesTitle}
        lead={text.choicesLead}
        crumbs={[{ label: text.title, to: paths.notices() }]}
      />
      <Panel>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            choosing.mutate(draft, { onSuccess: () => void notify(text.saved) })
          }}
        >
          <Stack gap="md" maw={460}>
            {NOTICE_GROUPS.map((group) => (
              <NativeSelect
                key={group}
                label={GROUP_LABELS[group]}
                value={draft[group]}
                data={MAIL_CHOICES.map((value) => ({ value, label: MAIL_LABELS[value] }))}
                onChange={(event) => {
                  const chosen = MAIL_CHOICES.find((one) => one === event.currentTarget.value)
                  if (chosen) setDraft({ ...draft, [group]: chosen })
                }}
              />
            ))}
            <Text size="sm">{text.choicesUrgent}</Text>
            <FormAlert message={choosing.error ? describeError(choosing.error) : null} />
            <Button type="submit" loading={choosing.isPending} style={{ alignSelf: 'flex-start' }}>
              {text.save}
            </Button>
          </Stack>
        </form>
      </Panel>
    </>
  )
}
