import { Button } from '@mantine/core'
import { IconChecks, IconRubberStamp } from '@tabler/icons-react'
import { decidedCount } from './desk-entries.ts'
import classes from './desk-list.module.css'
import type { DeskView } from './desk-view.ts'
import { FINISH_ID } from './focus-entry.ts'
import { itemProgress } from './item-progress.ts'
import { suggestionText } from './suggestion-text.ts'

/** Every suggestion is decided: what is left is to settle the other items, then to issue. */
export function DeskFinish({ view }: { view: DeskView }) {
  const { desk, acts, paper, onIssue } = view
  const { done, total } = decidedCount(desk.entries)
  // not before the server has answered: which items are left depends on the tasks
  if (total === 0 || done < total || desk.entries.some((entry) => entry.busy)) return null
  const rest = itemProgress(paper).undecided.length
  return (
    <div className={classes.finish} role="status">
      <h2 id={FINISH_ID} tabIndex={-1}>
        <IconChecks aria-hidden size={20} />
        {suggestionText.doneTitle}
      </h2>
      {rest > 0 && <p>{suggestionText.restHint(rest)}</p>}
      {rest > 0 && (
        <Button loading={acts.settling} onClick={acts.markRest}>
          {suggestionText.rest(rest)}
        </Button>
      )}
      {paper.can.issue && (
        <Button
          variant={rest > 0 ? 'default' : 'filled'}
          leftSection={<IconRubberStamp aria-hidden size={18} />}
          onClick={onIssue}
        >
          {suggestionText.issue}
        </Button>
      )}
    </div>
  )
}
