import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { IconFileTypeDocx, IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ActDialog } from '../../ui/act-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { downloadForm, useReadForm } from './api.ts'
import { FilledDifferences } from './filled-differences.tsx'
import { draftOf, type ReportDraft } from './report-draft.ts'
import { text } from './text.ts'

interface WordFormProps {
  reportId: string
  draft: ReportDraft
  /** what is written here is kept first, so that the form has it; false where that failed */
  onKeep: () => Promise<boolean>
  onTake: (filled: ReportDraft) => void
}

/** The report by Word: the form goes out, comes back, and what differs is shown before it is taken. */
export function WordForm({ reportId, draft, onKeep, onTake }: WordFormProps) {
  const [filled, setFilled] = useState<ReportDraft | null>(null)
  const reading = useReadForm(reportId)
  const download = async () => {
    if (!(await onKeep())) return
    try {
      await downloadForm(reportId)
    } catch (error) {
      void notify(describeError(error))
    }
  }
  const read = (file: File | null) => {
    if (file) reading.mutate(file, { onSuccess: (found) => setFilled(draftOf(found)) })
  }
  const close = () => setFilled(null)
  return (
    <Panel title={text.word} id="word-form">
      <Stack gap="sm">
        <Text size="sm">{text.wordLead}</Text>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconFileTypeDocx aria-hidden size={18} />}
            onClick={() => void download()}
          >
            {text.download}
          </Button>
          <FileButton accept=".docx" onChange={read}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={reading.isPending}
                leftSection={<IconFileUpload aria-hidden size={18} />}
              >
                {text.upload}
              </Button>
            )}
          </FileButton>
        </Group>
        <FormAlert message={reading.error ? describeError(reading.error) : null} />
      </Stack>
      <ActDialog opened={filled !== null} title={text.filledTitle} onClose={close}>
        {filled && (
          <FilledDifferences
            draft={draft}
            filled={filled}
            onClose={close}
            onTake={() => {
              onTake(filled)
              close()
              void notify(text.filledDone)
            }}
          />
        )}
      </ActDialog>
    </Panel>
  )
}
