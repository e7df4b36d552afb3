import { Button, Group, Progress, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { NO_ERRORS } from '../../../lib/field-errors.ts'
import { useToday } from '../../../lib/today.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { SaveActs } from '../../../ui/save-acts.tsx'
import { BulkResults } from './bulk-results.tsx'
import { bulkText } from './bulk-text.ts'
import { type BulkAct, useBulkRun } from './use-bulk-run.ts'
import type { Chosen } from './use-selection.ts'

interface BulkDialogProps {
  act: BulkAct
  rows: readonly Chosen[]
  onClose: () => void
  /** all is done and read */
  onDone: () => void
}

/** One act on many rows: asked once, then each row with its result. */
export function BulkDialog({ act, rows, onClose, onDone }: BulkDialogProps) {
  // what is chosen may change when lists are read again; the run is over what was chosen when it was opened
  const [taken] = useState(rows)
  const [words, setWords] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const today = useToday()
  const { results, running, start, stop } = useBulkRun(act, taken)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void start({ words, day })
  }
  if (results.size === 0 && !running) {
    return (
      <Form errors={NO_ERRORS} onSubmit={submit}>
        <Stack gap="md">
          <Text>{bulkText.messages[act](taken.length)}</Text>
          {act === 'extend' && (
            <DateField
              label={bulkText.day}
              description={bulkText.dayHint}
              value={day}
              today={today}
              onChange={setDay}
            />
          )}
          <Textarea
            label={bulkText.words[act]}
            autosize
            minRows={2}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <SaveActs saveLabel={bulkText.start[act]} cancelLabel={bulkText.later} busy={false} onCancel={onClose} />
        </Stack>
      </Form>
    )
  }
  const done = [...results.values()].filter((one) => one.done !== null).length
  const left = taken.length - done
  return (
    <Stack gap="md">
      <Progress value={(100 * results.size) / taken.length} aria-label={bulkText.results} />
      <Text aria-live="polite" fw={600}>
        {running ? bulkText.running(results.size, taken.length) : bulkText.finished(done, left)}
      </Text>
      {running && <Text size="sm">{bulkText.keepOpen}</Text>}
      <BulkResults act={act} rows={taken} results={results} />
      <Group justify="flex-end" gap="xs">
        {running && (
          <Button variant="default" onClick={stop}>
            {bulkText.stop}
          </Button>
        )}
        {!running && left > 0 && (
          <Button variant="default" onClick={() => void start({ words, day })}>
            {bulkText.again}
          </Button>
        )}
        {!running && (
          <Button
            onClick={() => {
              onClose()
              onDone()
            }}
          >
            {bulkText.close}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
