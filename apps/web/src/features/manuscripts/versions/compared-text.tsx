import { VisuallyHidden } from '@mantine/core'
import type { ComparedBlock } from '@phoihop/contract/manuscript-shapes'
import { text } from '../text.ts'
import classes from './versions.module.css'

/** What changed, in the words themselves: put in underlined, taken out struck; what stayed is shortened to a line. */
export function ComparedText({ blocks }: { blocks: readonly ComparedBlock[] }) {
  const hasChanges = blocks.some((block) => block.fate !== 'kept')
  if (!hasChanges) return <p>{text.same}</p>
  return (
    <div className={classes.compared}>
      <p className={classes.legend}>{text.legend}</p>
      {blocks.map((block, i) => (
        // blocks have no names of their own and are not reordered
        // oxlint-disable-next-line react/no-array-index-key
        <p key={i} data-fate={block.fate}>
          {block.label !== null && <span className={classes.label}>{block.label}</span>}
          {block.pieces.map((piece, n) => (
            // oxlint-disable-next-line react/no-array-index-key
            <PieceWords key={n} {...piece} />
          ))}
        </p>
      ))}
    </div>
  )
}

function PieceWords({ words, fate }: ComparedBlock['pieces'][number]) {
  if (fate === 'kept') return words
  const Tag = fate === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <VisuallyHidden>{` [${fate === 'added' ? text.added : text.removed}: `}</VisuallyHidden>
      {words}
      <VisuallyHidden>{']'}</VisuallyHidden>
    </Tag>
  )
}
