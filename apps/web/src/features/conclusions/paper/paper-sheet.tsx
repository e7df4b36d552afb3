import type { Conclusion } from '@phoihop/contract/conclusions'
import { useMemo, useState } from 'react'
import { PaperBlock } from './paper-block.tsx'
import classes from './paper-sheet.module.css'
import type { Lighting } from './lighting.ts'
import { readingBlocks } from './reading-blocks.ts'
import { text } from '../text.ts'

interface PaperSheetProps extends Lighting {
  paper: Conclusion
  /** a sentence was pressed: on the phone its task comes up */
  onOpen: (taskId: string) => void
}

/** The paper as a sheet: its own type, printed labels, the sentences that give work marked. */
export function PaperSheet({ paper, onOpen, ...lighting }: PaperSheetProps) {
  const blocks = useMemo(
    () => readingBlocks(paper.text, paper.items, paper.origin === 'entered'),
    [paper.text, paper.items, paper.origin],
  )
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const toggle = (itemId: string) =>
    setFolded((now) =>
      now.has(itemId) ? new Set([...now].filter((one) => one !== itemId)) : new Set([...now, itemId]),
    )
  return (
    <article className={classes.sheet} lang="vi" aria-label={text.paper}>
      {blocks.map((block) => (
        <PaperBlock
          key={block.item.id}
          block={block}
          tasks={paper.tasks}
          lighting={lighting}
          hidden={block.parents.some((parent) => folded.has(parent))}
          folded={folded.has(block.item.id)}
          onToggle={toggle}
          onOpen={onOpen}
        />
      ))}
    </article>
  )
}
