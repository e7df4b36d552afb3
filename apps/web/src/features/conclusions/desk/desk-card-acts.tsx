import { ActionIcon, Button, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit2,
  IconCheck,
  IconEdit,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import classes from './desk-card.module.css'
import { type DeskEntry, mergeable } from './desk-entries.ts'
import type { DeskView } from './desk-view.ts'
import { suggestionText } from './suggestion-text.ts'

const ICON = { 'aria-hidden': true, size: 18 } as const

/** What may be done with one line of the list. */
export function DeskCardActs({ entry, view }: { entry: DeskEntry; view: DeskView }) {
  const { acts, marking, desk, phone } = view
  const { state, number, busy, task } = entry
  const label = (act: string) => suggestionText.ofEntry(act, number)
  const size = phone ? 'md' : 'compact-md'
  const small = (act: string, icon: React.ReactNode, run: () => void) => (
    <Tooltip label={act} openDelay={400}>
      <ActionIcon variant="subtle" size={phone ? 42 : 30} aria-label={label(act)} disabled={busy} onClick={run}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
  if (state === 'open')
    return (
      <div className={classes.acts}>
        <Button
          size={size}
          variant={entry.suggestion?.clear ? 'filled' : 'light'}
          aria-label={label(suggestionText.accept)}
          leftSection={<IconCheck {...ICON} />}
          disabled={busy}
          onClick={() => acts.accept(entry)}
        >
          {suggestionText.accept}
        </Button>
        <Button
          size={size}
          variant="default"
          aria-label={label(suggestionText.reject)}
          leftSection={<IconX {...ICON} />}
          disabled={busy}
          onClick={() => acts.reject(entry)}
        >
          {suggestionText.reject}
        </Button>
        <span className={classes.small}>
          {small(suggestionText.edit, <IconEdit {...ICON} />, () => acts.edit(entry))}
          {small(suggestionText.split, <IconArrowsSplit2 {...ICON} />, () => {
            desk.setCurrent(entry.key)
            desk.setSplitting(entry.key)
          })}
          {mergeable(desk.entries, entry) &&
            small(suggestionText.merge, <IconArrowMerge {...ICON} />, () => void acts.merge(entry))}
        </span>
      </div>
    )
  return (
    <div className={classes.acts}>
      {task && (
        <Button
          size={size}
          variant="default"
          aria-label={label(suggestionText.edit)}
          leftSection={<IconEdit {...ICON} />}
          disabled={busy}
          onClick={() => acts.edit(entry)}
        >
          {suggestionText.edit}
        </Button>
      )}
      {state === 'marked' && task ? (
        <Button
          size={size}
          variant="default"
          aria-label={label(suggestionText.remove)}
          leftSection={<IconTrash {...ICON} />}
          onClick={() => marking.remove(task)}
        >
          {suggestionText.remove}
        </Button>
      ) : (
        <Button
          size={size}
          variant="default"
          aria-label={label(suggestionText.reopen)}
          leftSection={<IconArrowBackUp {...ICON} />}
          disabled={busy}
          onClick={() => acts.reopen(entry)}
        >
          {suggestionText.reopen}
        </Button>
      )}
    </div>
  )
}
