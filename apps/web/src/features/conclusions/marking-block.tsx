import type { Conclusion, Item } from '@phoihop/contract/conclusions'
import type { PaperTask } from '@phoihop/contract/task-shapes'
import type { KeyboardEvent } from 'react'
import { ItemActs } from './item-acts.tsx'
import { ItemButton } from './item-button.tsx'
import { tasksOf } from './item-progress.ts'
import classes from './marking-block.module.css'
import { markText } from './mark-text.ts'
import { MarkingWords } from './marking-words.tsx'
import paperBlock from './paper-block.module.css'
import { labelWords } from './label-words.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { freeSpanOf } from './sentence-bounds.ts'
import type { MarkingActs } from './use-marking.ts'

interface MarkingBlockProps {
  block: ReadingBlock
  paper: Conclusion
  /** the tasks shown as marks; the one being changed is shown as being entered */
  others: readonly PaperTask[]
  acts: MarkingActs
  lit: string | null
  /** the keyboard stops here */
  stop: boolean
  current: boolean
  onLit: (taskId: string | null) => void
  onKey: (event: KeyboardEvent, item: Item) => void
}

/** One paragraph of the draft, with its button in the margin and, when current, what may be done with it. */
export function MarkingBlock({ block, paper, others, acts, lit, stop, current, onLit, onKey }: MarkingBlockProps) {
  const { item, look, parents } = block
  const count = tasksOf(item, paper.tasks).length
  const settled = parents.some((parent) => paper.items.find((one) => one.id === parent)?.withoutTask)
  return (
    <div
      className={`${paperBlock.block} ${classes.block}`}
      data-look={look}
      data-depth={Math.min(parents.length, 4)}
      data-current={acts.current === item.id}
    >
      {stop && (
        <ItemButton
          item={item}
          count={count}
          settled={settled}
          tabbable={current}
          onKey={onKey}
          onFocus={() => acts.setCurrent(item.id)}
        />
      )}
      {item.label !== null && <span className={paperBlock.label}>{labelWords(item.label, item.level)}</span>}
      <p className={paperBlock.words}>
        <MarkingWords block={block} paper={paper} others={others} acts={acts} lit={lit} onLit={onLit} />
      </p>
      {item.withoutTask && <span className={paperBlock.without}>{markText.withoutTask}</span>}
      {stop && acts.current === item.id && (
        <ItemActs item={item} count={count} isFull={freeSpanOf(paper.text, item, paper.tasks) === null} acts={acts} />
      )}
    </div>
  )
}
