import { ActionIcon, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconFileTypeDocx, IconFileTypePdf, IconPlus, IconTrash } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../lib/format.ts'
import { newKey } from '../../lib/new-key.ts'
import { paths } from '../../lib/paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { reportQueries } from './api.ts'
import { text } from './text.ts'
import { useSummary } from './use-summary.ts'

/** Báo cáo tóm tắt of a meeting: put together by itself, written on by the secretary, printed in form. */
export function SummaryView({ id }: { id: string }) {
  const summary = useSuspenseQuery(reportQueries.summary(id)).data
  const { sections, change, save, again, print, dirty, busy, error } = useSummary(summary)
  const [asking, setAsking] = useState(false)
  const set = (key: string, part: { title?: string; words?: string }) =>
    change(sections.map((section) => (section.key === key ? { ...section, ...part } : section)))
  return (
    <>
      <PageHeader
        title={text.summary}
        crumbs={[{ label: summary.meeting.title, to: paths.prepareMeeting(id) }]}
        lead={`${text.summaryLead} ${summary.version === 0 ? text.summaryNew : text.summaryBy(summary.updatedByName ?? '', formatInstant(summary.updatedAt))}`}
        acts={
          <>
            <Button variant="default" onClick={() => setAsking(true)}>
              {text.again}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileTypeDocx aria-hidden size={18} />}
              onClick={() => void print('docx')}
            >
              {text.printWord}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileTypePdf aria-hidden size={18} />}
              onClick={() => void print('pdf')}
            >
              {text.printPdf}
            </Button>
          </>
        }
      />
      {sections.map(({ key, title, words }, i) => (
        <Panel key={key}>
          <Stack gap="xs">
            <Group gap="xs" wrap="nowrap" align="flex-end">
              <TextInput
                label={text.sectionTitle(i + 1)}
                maxLength={200}
                value={title}
                style={{ flex: 1 }}
                onChange={(event) => set(key, { title: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="danger"
                size="lg"
                aria-label={text.dropSection(i + 1)}
                onClick={() => change(sections.filter((section) => section.key !== key))}
              >
                <IconTrash aria-hidden size={18} />
              </ActionIcon>
            </Group>
            <Textarea
              label={text.sectionWords(i + 1)}
              description={i === 0 ? text.sectionHint : undefined}
              autosize
              minRows={3}
              maxRows={24}
              maxLength={60_000}
              value={words}
              onChange={(event) => set(key, { words: event.currentTarget.value })}
            />
          </Stack>
        </Panel>
      ))}
      <Stack gap="md">
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden size={16} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => change([...sections, { key: newKey(), title: '', words: '' }])}
        >
          {text.addSection}
        </Button>
        <FormAlert message={error} />
        <Group justify="flex-end" gap="md">
          {dirty && <Text size="sm">{text.saveFirst}</Text>}
          <Button loading={busy} disabled={!dirty && summary.version > 0} onClick={save}>
            {text.save}
          </Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        title={text.againTitle}
        message={text.againMessage}
        confirmLabel={text.againTitle}
        onConfirm={() => void again().then(() => setAsking(false))}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
