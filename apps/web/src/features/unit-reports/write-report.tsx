import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import type { UnitReport } from '@phoihop/contract/unit-reports'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useSendReport } from './api.ts'
import { ProposalFields } from './proposal-fields.tsx'
import { PARTS } from './report-draft.ts'
import classes from './report-page.module.css'
import { PART_LABELS, text } from './text.ts'
import { type SaveState, useReportWriting } from './use-report-writing.ts'
import { WordForm } from './word-form.tsx'

const STATE_WORDS: Record<SaveState, string> = {
  saved: text.saved,
  unsaved: text.unsaved,
  saving: text.saving,
  failed: text.saveFailed,
  stale: text.saveFailed,
}

/** The unit writes its report; it is kept by itself, and sent by a press. */
export function WriteReport({ report }: { report: UnitReport }) {
  const writing = useReportWriting(report)
  const [asking, setAsking] = useState(false)
  const sending = useSendReport(report.id)
  const { draft, change, state, theirs } = writing
  const send = async () => {
    const version = writing.dirty ? (await writing.save())?.version : writing.version
    if (version === undefined) return setAsking(false)
    sending.mutate(version, {
      onSuccess: () => void notify(text.sentDone),
      onSettled: () => setAsking(false),
    })
  }
  return (
    <>
      <Panel>
        <Stack gap="md">
          {PARTS.map((part) => (
            <Textarea
              key={part}
              label={PART_LABELS[part]}
              required={part === 'results'}
              autosize
              minRows={part === 'results' ? 5 : 3}
              maxLength={20_000}
              value={draft[part]}
              onChange={(event) => change({ [part]: event.currentTarget.value })}
            />
          ))}
          <ProposalFields proposals={draft.proposals} onChange={(proposals) => change({ proposals })} />
          {theirs && (
            <>
              <FormAlert message={text.stale} />
              <Text className={classes.words}>{theirs.results}</Text>
              <Group gap="xs">
                <Button variant="default" onClick={() => writing.settle(false)}>
                  {text.useTheirs}
                </Button>
                <Button onClick={() => writing.settle(true)}>{text.useMine}</Button>
              </Group>
            </>
          )}
          <FormAlert message={sending.error ? describeError(sending.error) : null} />
          <Group justify="space-between" gap="xs">
            <span role="status" className={classes.status}>
              {report.state === 'asked' && !writing.dirty ? '' : STATE_WORDS[state]}
            </span>
            <Group gap="xs">
              <Button
                variant="default"
                disabled={!writing.dirty || theirs !== null}
                loading={state === 'saving'}
                onClick={() => void writing.save()}
              >
                {text.saveNow}
              </Button>
              <Button disabled={theirs !== null} onClick={() => setAsking(true)}>
                {text.send}
              </Button>
            </Group>
          </Group>
        </Stack>
      </Panel>
      <WordForm
        reportId={report.id}
        draft={draft}
        onKeep={async () => !writing.dirty || (await writing.save()) !== null}
        onTake={change}
      />
      <ConfirmDialog
        opened={asking}
        title={text.send}
        message={report.late ? `${text.lateNow} ${text.sendMessage}` : text.sendMessage}
        confirmLabel={text.send}
        busy={sending.isPending || state === 'saving'}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
