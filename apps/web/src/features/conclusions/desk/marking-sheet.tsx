import { useRef, useState } from 'react'
import sheet from '../paper/paper-sheet.module.css'
import type { ReadingBlock } from '../paper/reading-blocks.ts'
import { text } from '../text.ts'
import type { DeskEntry } from './desk-entries.ts'
import type { DeskView } from './desk-view.ts'
import { MarkingBlock } from './marking-block.tsx'
import classes from './marking-sheet.module.css'
import { SelectionAct } from './selection-act.tsx'
import { useSpanDrag } from './use-span-drag.ts'

interface MarkingSheetProps {
  blocks: readonly ReadingBlock[]
  view: DeskView
}

/** Paragraphs at which the keyboard stops. */
export function isStop({ look }: ReadingBlock): boolean {
  return look === 'item' || look === 'section' || look === 'paragraph'
}

/** The draft's text: words are selected with mouse or finger, items are walked with the keyboard, sections fold. */
export function MarkingSheet({ blocks, view }: MarkingSheetProps) {
  const { paper, desk, marking, acts } = view
  const root = useRef<HTMLElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const spans = useSpanDrag(paper, marking, acts)
  const stops = blocks.filter(isStop).map(({ item }) => item)
  const tabbable =
    stops.find((item) => item.id === marking.current) ?? stops.find((item) => item.kind === 'item') ?? stops[0]
  const { opened } = marking
  const isOpened = ({ task, suggestion }: DeskEntry) =>
    opened !== null &&
    ((task !== null && task.id === opened.task?.id) || (suggestion !== null && suggestion.id === opened.suggestion?.id))
  const marked = desk.entries.filter((entry) => (entry.task !== null || entry.state === 'open') && !isOpened(entry))
  const toggle = (itemId: string) =>
    setFolded((now) =>
      now.has(itemId) ? new Set([...now].filter((one) => one !== itemId)) : new Set([...now, itemId]),
    )
  // the words of the current line are never folded away
  const holdsCurrent = ({ item, lineStart }: ReadingBlock) =>
    desk.current !== null && desk.current.start >= lineStart && desk.current.start < item.end
  return (
    <article ref={root} className={`${sheet.sheet} ${classes.sheet}`} lang="vi" aria-label={text.paper}>
      {blocks.map((block) => (
        <MarkingBlock
          key={block.item.id}
          block={block}
          marked={marked}
          view={view}
          spans={spans}
          stop={isStop(block)}
          tabbable={tabbable?.id === block.item.id}
          hidden={block.parents.some((parent) => folded.has(parent)) && !holdsCurrent(block)}
          folded={folded.has(block.item.id)}
          onFold={toggle}
        />
      ))}
      <SelectionAct root={root} paper={paper} entering={opened !== null} onTake={marking.takeWords} />
    </article>
  )
}
