import { ActionIcon, Button, Group, Textarea } from '@mantine/core'
import { IconClock, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { formatClock } from '../../lib/format.ts'
import { notify } from '../../lib/notify.ts'
import type { ShownRemark } from './remark-queue.ts'
import classes from './remarks.module.css'
import { remarkText } from './text.ts'
import type { useRemarkQueue } from './use-remark-queue.ts'

interface RemarkLineProps {
  remark: ShownRemark
  number: number
  /** the point of the agenda it belongs to */
  item: string | null
  keeps: boolean
  queue: ReturnType<typeof useRemarkQueue>
}

/** One line of what was said; it can be mended and taken out. What could not be sent says why and what to do. */
export function RemarkLine({ remark, number, item, keeps, queue }: RemarkLineProps) {
  const [editing, setEditing] = useState<string | null>(null)
  const { id, author, waiting, version, text: _, ...kept } = remark
  const save = () => {
    if (editing?.trim()) queue.change(id, { ...kept, text: editing, version })
    setEditing(null)
  }
  const drop = () => {
    queue.drop(id)
    void notify(remarkText.dropped)
  }
  return (
    <li className={classes.line} id={`remark-${id}`}>
      <span className={`${classes.clock} ph-numbers`}>{formatClock(remark.saidAt)}</span>
      <div className={classes.said}>
        {editing === null ? (
          <p className={classes.text}>
            {remark.speaker && <b>{remark.speaker}: </b>}
            {remark.text}
          </p>
        ) : (
          <>
            <Textarea
              aria-label={remarkText.edit(number)}
              autosize
              minRows={1}
              maxRows={8}
              maxLength={5000}
              autoFocus
              value={editing}
              onChange={(event) => setEditing(event.currentTarget.value)}
            />
            <Group gap="xs" mt={6}>
              <Button size="compact-md" onClick={save}>
                {remarkText.save}
              </Button>
              <Button size="compact-md" variant="default" onClick={() => setEditing(null)}>
                {remarkText.cancel}
              </Button>
            </Group>
          </>
        )}
        <p className={classes.by}>{[item ?? remarkText.outside, remarkText.by(author)].join(' · ')}</p>
        {waiting && <WaitingNote remark={remark} queue={queue} />}
      </div>
      {keeps && editing === null && (
        <div className={classes.acts}>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={remarkText.edit(number)}
            onClick={() => setEditing(remark.text)}
          >
            <IconPencil aria-hidden size={18} />
          </ActionIcon>
          <ActionIcon variant="subtle" size="lg" aria-label={remarkText.drop(number)} onClick={drop}>
            <IconTrash aria-hidden size={18} />
          </ActionIcon>
        </div>
      )}
    </li>
  )
}

/** Why a line has not got there: on its way, changed by another (both are shown), or refused. */
function WaitingNote({ remark, queue }: Pick<RemarkLineProps, 'remark' | 'queue'>) {
  const failure = remark.waiting?.failure
  if (!failure) {
    return (
      <p className={classes.queued}>
        <IconClock aria-hidden size={15} /> {remarkText.queued}
      </p>
    )
  }
  const { id, author: _, waiting: __, ...kept } = remark
  const theirs = failure.kind === 'changed' ? failure.theirs : null
  return (
    <div className={classes.failed} role="alert">
      {failure.kind === 'refused' && (
        <p>
          {remarkText.refused} {failure.message}
        </p>
      )}
      {failure.kind === 'changed' && <p>{theirs ? remarkText.changed : remarkText.takenOut}</p>}
      {theirs && <blockquote>{theirs.text}</blockquote>}
      <Group gap="xs">
        {theirs && (
          <Button size="compact-md" onClick={() => queue.change(id, { ...kept, version: theirs.version })}>
            {remarkText.mine}
          </Button>
        )}
        <Button size="compact-md" variant="default" onClick={() => queue.forget(id)}>
          {theirs ? remarkText.theirs : remarkText.copy}
        </Button>
      </Group>
    </div>
  )
}
