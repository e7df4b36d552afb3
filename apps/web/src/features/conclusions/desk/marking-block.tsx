import type { Item } from '@phoihop/contract/conclusions'
import { overlaps } from '@phoihop/domain/conclusions/span'
import { FoldButton } from '../paper/fold-button.tsx'
import { labelWords } from '../paper/label-words.ts'
import paperBlock from '../paper/paper-block.module.css'
import type { ReadingBlock } from '../paper/reading-blocks.ts'
import { freeSpanOf } from '../task/sentence-bounds.ts'
import type { DeskEntry } from './desk-entries.ts'
import type { DeskView } from './desk-view.ts'
import { ItemActs } from './item-acts.tsx'
import { ItemButton } from './item-button.tsx'
import { tasksOf } from './item-progress.ts'
import { markText } from './mark-text.ts'
import classes from './marking-block.module.css'
import { MarkingWords } from './marking-words.tsx'
import type { SpanDrag } from './use-span-drag.ts'

interface MarkingBlockProps {
  block: ReadingBlock
  marked: readonly DeskEntry[]
  view: DeskView
  spans: SpanDrag
  /** the keyboard stops here */
  stop: boolean
  tabbable: boolean
  hidden: boolean
  folded: boolean
  onFold: (itemId: string) => void
}

/** One paragraph of the draft, with its button in the margin and, when current, what may be done with it. */
export function MarkingBlock(props: MarkingBlockProps) {
  const { block, marked, view, spans, stop, tabbable, hidden, folded, onFold } = props
  const { paper, desk, acts, marking } = view
  const { item, look, parents } = block
  const count = tasksOf(item, paper.tasks).length
  const current = marking.current === item.id
  const open = desk.entries.find((entry) => entry.state === 'open' && entry.suggestion && overlaps(entry, item))
  return (
    <div
      className={`${paperBlock.block} ${classes.block}`}
      data-look={look}
      data-depth={Math.min(parents.length, 4)}
      data-current={current}
      data-hidden={hidden}
    >
      {stop && (
        <ItemButton
          item={item}
          count={count}
          suggested={open !== undefined}
          settled={isSettled(parents, paper.items)}
          tabbable={tabbable}
          onFocus={() => marking.setCurrent(item.id)}
        />
      )}
      {item.label !== null && <span className={paperBlock.label}>{labelWords(item.label, item.level)}</span>}
      <p className={paperBlock.words}>
        <MarkingWords block={block} marked={marked} view={view} spans={spans} />
      </p>
      {block.holds && (
        <FoldButton itemRef={item.ref ?? ''} folded={folded} side="right" onFold={() => onFold(item.id)} />
      )}
      {item.withoutTask && <span className={paperBlock.without}>{markText.withoutTask}</span>}
      {stop && current && (
        <ItemActs
          item={item}
          count={count}
          isFull={freeSpanOf(paper.text, item, paper.tasks) === null}
          suggested={open !== undefined}
          onOpen={() => marking.openItem(item, open?.suggestion ?? null)}
          onWithout={() => void acts.withoutTask(item)}
        />
      )}
    </div>
  )
}

function isSettled(parents: readonly string[], items: readonly Item[]): boolean {
  return parents.some((parent) => items.find((one) => one.id === parent)?.withoutTask)
}
