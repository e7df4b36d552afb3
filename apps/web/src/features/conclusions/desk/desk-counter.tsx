import { Button, Progress } from '@mantine/core'
import { IconArrowBackUp, IconChecks } from '@tabler/icons-react'
import { clearOnes, decidedCount } from './desk-entries.ts'
import classes from './desk-list.module.css'
import type { DeskView } from './desk-view.ts'
import { suggestionText } from './suggestion-text.ts'

/** How many suggestions are decided; all that are clear at once; the last act taken back. */
export function DeskCounter({ view }: { view: DeskView }) {
  const { desk, acts, phone } = view
  const { done, total } = decidedCount(desk.entries)
  const clear = clearOnes(desk.entries).length
  const { undo } = desk.read
  const size = phone ? 'md' : 'compact-md'
  return (
    <div className={classes.counter}>
      <output className={`${classes.count} ph-numbers`}>{suggestionText.progress(done, total)}</output>
      <Progress
        value={total === 0 ? 100 : (100 * done) / total}
        size="sm"
        aria-label={suggestionText.progress(done, total)}
      />
      <div className={classes.acts}>
        {clear > 0 && (
          <Button
            size={size}
            leftSection={<IconChecks aria-hidden size={18} />}
            loading={acts.acceptingClear}
            onClick={() => void acts.acceptClear()}
          >
            {suggestionText.acceptClear(clear)}
          </Button>
        )}
        {undo && (
          <Button
            size={size}
            variant="default"
            leftSection={<IconArrowBackUp aria-hidden size={18} />}
            onClick={() => void acts.undo()}
          >
            {suggestionText.undoAct(undo)}
          </Button>
        )}
      </div>
    </div>
  )
}
