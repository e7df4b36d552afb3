import type { Conclusion, Item } from '@phoihop/contract/conclusions'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { focusItemNow } from './focus-item.ts'
import { itemProgress } from './item-progress.ts'
import { MarkingBlock } from './marking-block.tsx'
import classes from './marking-sheet.module.css'
import sheet from './paper-sheet.module.css'
import { readingBlocks } from './reading-blocks.ts'
import { SelectionAct } from './selection-act.tsx'
import { text } from './text.ts'
import type { MarkingActs } from './use-marking.ts'

interface MarkingSheetProps {
  paper: Conclusion
  acts: MarkingActs
  lit: string | null
  onLit: (taskId: string | null) => void
  onHelp: () => void
}

/** The draft's text: words are selected with mouse or finger, items are walked with the keyboard. */
export function MarkingSheet({ paper, acts, lit, onLit, onHelp }: MarkingSheetProps) {
  const root = useRef<HTMLElement>(null)
  const blocks = useMemo(() => readingBlocks(paper.text, paper.items), [paper.text, paper.items])
  const stops = blocks
    .filter(({ look }) => look === 'item' || look === 'section' || look === 'paragraph')
    .map(({ item }) => item)
  const current =
    stops.find((item) => item.id === acts.current) ?? stops.find((item) => item.kind === 'item') ?? stops[0]
  const { opened } = acts
  const others = opened?.task ? paper.tasks.filter((task) => task.id !== opened.task?.id) : paper.tasks
  const go = (item: Item | undefined) => item && focusItemNow(item.id)
  const onKey = (event: KeyboardEvent, item: Item) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = stops.indexOf(item)
    const undecided = itemProgress(paper).undecided
    const keys: Record<string, () => void> = {
      j: () => go(stops[at + 1]),
      ArrowDown: () => go(stops[at + 1]),
      k: () => go(stops[at - 1]),
      ArrowUp: () => go(stops[at - 1]),
      Home: () => go(stops[0]),
      End: () => go(stops.at(-1)),
      n: () => go(undecided.find((one) => one.ordinal > item.ordinal) ?? undecided[0]),
      t: () => acts.openItem(item),
      Enter: () => acts.openItem(item),
      x: () => acts.toggleWithout(item),
      '?': onHelp,
    }
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <article ref={root} className={`${sheet.sheet} ${classes.sheet}`} lang="vi" aria-label={text.paper}>
      {blocks.map((block) => (
        <MarkingBlock
          key={block.item.id}
          block={block}
          paper={paper}
          others={others}
          acts={acts}
          lit={lit}
          stop={stops.includes(block.item)}
          current={current?.id === block.item.id}
          onLit={onLit}
          onKey={onKey}
        />
      ))}
      <SelectionAct root={root} paper={paper} entering={opened !== null} onTake={acts.takeWords} />
    </article>
  )
}
