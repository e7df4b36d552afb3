import { Button, Progress } from '@mantine/core'
import type { Conclusion } from '@phoihop/contract/conclusions'
import { IconArrowDown, IconKeyboard } from '@tabler/icons-react'
import { focusItem } from './focus-item.ts'
import { itemProgress } from './item-progress.ts'
import { markText } from './mark-text.ts'
import classes from './marking-progress.module.css'

/** How many items have been looked at, and the way to the next one that has not. */
export function MarkingProgress({ paper, onHelp }: { paper: Conclusion; onHelp: () => void }) {
  const { total, done, undecided } = itemProgress(paper)
  const [next] = undecided
  return (
    <div className={classes.bar}>
      <div className={classes.count}>
        <output className="ph-numbers">{markText.progress(done, total)}</output>
        <Progress
          value={total === 0 ? 100 : (100 * done) / total}
          size="sm"
          aria-label={markText.progress(done, total)}
        />
      </div>
      {next ? (
        <Button
          variant="light"
          size="compact-md"
          leftSection={<IconArrowDown aria-hidden size={16} />}
          onClick={() => focusItem(next.id)}
        >
          {markText.nextUndecided}
        </Button>
      ) : (
        <span>{markText.allDecided}</span>
      )}
      <Button
        className={classes.keys ?? ''}
        variant="subtle"
        size="compact-md"
        leftSection={<IconKeyboard aria-hidden size={16} />}
        onClick={onHelp}
      >
        {markText.keys}
      </Button>
    </div>
  )
}
