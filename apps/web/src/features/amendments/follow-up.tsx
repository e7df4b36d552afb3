import { Button, Checkbox } from '@mantine/core'
import type { FollowUpRow } from '@phoihop/contract/amendments'
import { refTitle } from '@phoihop/domain/conclusions/ref-words'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { notify } from '../../lib/notify.ts'
import { useOnceKey } from '../../lib/use-once-key.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { Panel } from '../../ui/panel.tsx'
import { amendmentQueries, useFollow } from './api.ts'
import classes from './follow-up.module.css'
import { followWords, text } from './text.ts'

/** Open work of the earlier papers; nothing of it changes until a person confirms it. */
export function FollowUp({ paperId }: { paperId: string }) {
  const rows = useQuery(amendmentQueries.followUp(paperId)).data?.rows
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const following = useFollow(paperId)
  const onceKey = useOnceKey()
  if (!rows || rows.length === 0) return null
  const chosen = rows.filter((row) => !left.has(row.assignmentId))
  const toggle = ({ assignmentId }: FollowUpRow) => {
    const next = new Set(left)
    if (!next.delete(assignmentId)) next.add(assignmentId)
    setLeft(next)
  }
  const send = () => {
    const assignments = chosen.map(({ assignmentId, version }) => ({ id: assignmentId, version }))
    following.mutate(
      { assignments, key: onceKey.keyFor([paperId, ...assignments.map(({ id, version }) => `${id}:${version}`)]) },
      {
        onSuccess: () => {
          onceKey.done()
          void notify(text.followed(assignments.length))
        },
      },
    )
  }
  return (
    <Panel title={text.followTitle(rows.length)} id="follow-up">
      <p className={classes.lead}>{text.followLead}</p>
      <Checkbox
        label={text.followAll}
        checked={chosen.length === rows.length}
        indeterminate={chosen.length > 0 && chosen.length < rows.length}
        onChange={(event) =>
          setLeft(event.currentTarget.checked ? new Set() : new Set(rows.map((row) => row.assignmentId)))
        }
      />
      <ul className={classes.rows}>
        {rows.map((row, i) => (
          <li key={row.assignmentId}>
            <Checkbox
              checked={!left.has(row.assignmentId)}
              aria-label={text.choose(row.organisation.name, row.ref)}
              onChange={() => toggle(row)}
            />
            <span>
              <b>{row.organisation.name}</b>
              {` – ${followWords(row)}`}
              {/* the sentence once for the units that share it */}
              {(rows[i - 1]?.ref !== row.ref || rows[i - 1]?.quote !== row.quote) && (
                <span className={classes.quote}>{`${refTitle(row.ref)}: ${row.quote}`}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <FormAlert message={following.error ? describeError(following.error) : null} />
      <Button disabled={chosen.length === 0} loading={following.isPending} onClick={send}>
        {text.follow(chosen.length)}
      </Button>
    </Panel>
  )
}
