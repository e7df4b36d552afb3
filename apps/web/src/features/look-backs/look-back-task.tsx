import { Button, Group, Textarea } from '@mantine/core'
import type { LookBackRow } from '@phoihop/contract/look-backs'
import { refTitle, refWords } from '@phoihop/domain/conclusions/ref-words'
import { rollUpWords } from '@phoihop/domain/tasks/roll-up-words'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { paths } from '../../lib/paths.ts'
import { wordsByLine } from '../../lib/plain-words.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { useNote } from './api.ts'
import classes from './look-back.module.css'
import { LookBackUnits } from './look-back-units.tsx'
import { text } from './text.ts'

interface LookBackTaskProps {
  meetingId: string
  row: LookBackRow
  keeps: boolean
}

/** One task of an earlier conclusion: its words, how the bodies stand, and what the meeting says of it. */
export function LookBackTask({ meetingId, row, keeps }: LookBackTaskProps) {
  return (
    <article className={classes.task} aria-label={refTitle(row.ref)}>
      <p className={classes.ref}>
        <TextLink to={paths.task(row.taskId)}>{refTitle(row.ref)}</TextLink>
        <span className={classes.state} data-late={row.rollUp.overdue > 0} data-settled={row.settled}>
          {rollUpWords(row.rollUp, 'đơn vị đã xong')}
          {row.lateDays > 0 && `, ${text.lateDays(row.lateDays)}`}
        </span>
      </p>
      <p className={classes.quote}>{wordsByLine(row.quote)}</p>
      <LookBackUnits row={row} />
      <NoteField meetingId={meetingId} row={row} keeps={keeps} />
    </article>
  )
}

export function NoteField({ meetingId, row, keeps }: LookBackTaskProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const note = useNote(meetingId)
  const save = () => {
    if (draft === null) return
    note.mutate(
      { taskId: row.taskId, version: row.version, note: draft },
      {
        onSuccess: () => {
          setDraft(null)
          setFault(null)
          void notify(text.saved)
        },
        onError: (error) => setFault(describeError(error)),
      },
    )
  }
  if (draft === null) {
    return (
      <>
        {row.note && (
          <p className={classes.note}>
            <b>{text.note}:</b> {row.note}
          </p>
        )}
        {keeps && (
          <Button
            variant="subtle"
            size="compact-md"
            className={classes.write ?? ''}
            aria-label={text.writeOf(refWords(row.ref))}
            onClick={() => setDraft(row.note ?? '')}
          >
            {text.write}
          </Button>
        )}
      </>
    )
  }
  return (
    <div className={classes.field}>
      <Textarea
        label={text.noteOf(refWords(row.ref))}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        autoFocus
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      {/* what another wrote meanwhile has been read again and stands in the row */}
      {fault && row.note !== null && row.note !== draft && (
        <p className={classes.note}>
          {text.stale} {row.note}
        </p>
      )}
      <FormAlert message={fault} />
      <Group gap="xs" mt={6}>
        <Button loading={note.isPending} onClick={save}>
          {text.save}
        </Button>
        <Button variant="default" onClick={() => setDraft(null)}>
          {text.cancel}
        </Button>
      </Group>
    </div>
  )
}
