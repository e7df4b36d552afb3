import type { PaperTask } from '@phoihop/contract/task-shapes'
import { FoldButton } from './fold-button.tsx'
import { labelWords } from './label-words.ts'
import classes from './paper-block.module.css'
import { PaperWords } from './paper-words.tsx'
import type { Lighting } from './lighting.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { text } from '../text.ts'

interface PaperBlockProps {
  block: ReadingBlock
  tasks: readonly PaperTask[]
  lighting: Lighting
  hidden: boolean
  folded: boolean
  onToggle: (itemId: string) => void
  onOpen: (taskId: string) => void
}

/** One paragraph on the sheet, with its printed label and what was decided about it. */
export function PaperBlock({ block, tasks, lighting, hidden, folded, onToggle, onOpen }: PaperBlockProps) {
  const { item, look, parents, holds } = block
  const ref = item.ref ?? ''
  const words = <PaperWords block={block} tasks={tasks} lighting={lighting} onOpen={onOpen} />
  return (
    <div className={classes.block} data-look={look} data-depth={Math.min(parents.length, 4)} data-hidden={hidden}>
      {holds && <FoldButton itemRef={ref} folded={folded} side="left" onFold={() => onToggle(item.id)} />}
      {item.label !== null && <span className={classes.label}>{labelWords(item.label, item.level)}</span>}
      {look === 'section' ? <h2 className={classes.words}>{words}</h2> : <p className={classes.words}>{words}</p>}
      {item.withoutTask && <span className={classes.without}>{text.withoutTask}</span>}
    </div>
  )
}
