import { IconChevronRight, IconMapPin, IconPencil } from '@tabler/icons-react'
import { Link } from 'react-router'
import { formatDay } from '../../lib/format.ts'
import { paths } from '../../lib/paths.ts'
import { formerWords } from './former-words.ts'
import classes from './organisation-tree.module.css'
import { text } from './text.ts'
import type { TreeRow } from './tree-rows.ts'

interface TreeRowItemProps {
  row: TreeRow
  open: boolean
  /** where Tab comes into the tree */
  isStop: boolean
  onToggle: () => void
  onFocus: () => void
  onPlace?: ((id: string) => void) | undefined
}

/** One row of the tree: opens and closes, and leads to its body. */
export function TreeRowItem({ row, open, isStop, onToggle, onFocus, onPlace }: TreeRowItemProps) {
  const { node, level, position, size } = row
  const { body, place } = node
  const hasChildren = node.children.length > 0
  const endsOn = body?.endsOn ?? place?.endsOn ?? null
  const former = formerWords(body?.former ?? [])
  return (
    <li
      role="treeitem"
      className={classes.row}
      data-key={node.key}
      data-ended={endsOn !== null}
      data-group={body === null}
      style={{ paddingInlineStart: `calc(${level - 1} * var(--tree-step) + 4px)` }}
      tabIndex={isStop ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={false}
      {...(hasChildren && { 'aria-expanded': open })}
      onFocus={onFocus}
    >
      {hasChildren ? (
        <button type="button" className={classes.toggle} tabIndex={-1} aria-hidden onClick={onToggle}>
          <IconChevronRight size={18} className={classes.arrow} data-open={open} />
        </button>
      ) : (
        <span className={classes.toggle} />
      )}
      <span className={classes.words}>
        {body ? (
          <Link tabIndex={-1} to={paths.organisation(body.id)}>
            {node.label}
          </Link>
        ) : (
          // a press on the words opens, as on the arrow
          <button type="button" className={classes.group} tabIndex={-1} onClick={onToggle}>
            {place && <IconMapPin aria-hidden size={15} />}
            {node.label}
          </button>
        )}
        {place && onPlace && (
          <button
            type="button"
            className={classes.edit}
            tabIndex={-1}
            aria-label={text.editPlace(place.name)}
            onClick={() => onPlace(place.id)}
          >
            <IconPencil aria-hidden size={15} />
          </button>
        )}
        {endsOn !== null && <span className={classes.note}>{text.endedOn(formatDay(endsOn))}</span>}
        {former !== null && <span className={classes.note}>{former}</span>}
      </span>
    </li>
  )
}
