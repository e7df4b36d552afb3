import { Drawer } from '@mantine/core'
import { useMemo } from 'react'
import { Panel } from '../../../ui/panel.tsx'
import { readingBlocks } from '../paper/reading-blocks.ts'
import { TaskForm } from '../task/task-form.tsx'
import { DeskList } from './desk-list.tsx'
import type { DeskView } from './desk-view.ts'
import { focusEntry } from './focus-entry.ts'
import { taskText } from './mark-text.ts'
import classes from './marking-desk.module.css'
import { MarkingProgress } from './marking-progress.tsx'
import { isStop, MarkingSheet } from './marking-sheet.tsx'
import { OthersBanner } from './others-banner.tsx'
import { useDeskKeys } from './use-desk-keys.ts'

/** Text left; right what is suggested and marked, or the task being entered. On the phone the list comes first. */
export function MarkingDesk({ view }: { view: DeskView }) {
  const { paper, desk, acts, marking, phone, onHelp } = view
  const blocks = useMemo(
    () => readingBlocks(paper.text, paper.items, paper.origin === 'entered'),
    [paper.text, paper.items, paper.origin],
  )
  const stops = useMemo(() => blocks.filter(isStop).map(({ item }) => item), [blocks])
  useDeskKeys({ paper, stops, desk, acts, marking, onHelp })
  const { opened } = marking
  const close = (accepted: boolean) => {
    const entry = desk.entries.find((one) => one.key === opened?.suggestion?.id)
    if (!entry) return marking.close()
    marking.setOpened(null)
    if (accepted) acts.goOn(entry)
    else focusEntry(entry.key)
  }
  const title = opened?.task ? taskText.editTask : opened?.suggestion ? taskText.editSuggestion : taskText.newTask
  const form = opened && (
    <TaskForm
      key={opened.task?.id ?? opened.suggestion?.id ?? 'new'}
      paper={paper}
      task={opened.task}
      suggestion={opened.suggestion}
      span={opened.span}
      onSpan={(span) => marking.setOpened({ ...opened, span })}
      onClose={() => close(false)}
      onDone={close}
    />
  )
  const side = (
    <div className={classes.side} key="side" data-column>
      <OthersBanner others={desk.others} />
      {form && !phone ? (
        <Panel title={title} id="task-form">
          {form}
        </Panel>
      ) : (
        <DeskList view={view} />
      )}
    </div>
  )
  const text = (
    <div className={classes.paper} key="paper">
      <MarkingProgress paper={paper} onHelp={onHelp} />
      <MarkingSheet blocks={blocks} view={view} />
    </div>
  )
  return (
    <div className={classes.desk}>
      {phone ? [side, text] : [text, side]}
      {phone && (
        <Drawer
          opened={opened !== null}
          onClose={() => close(false)}
          size="100%"
          position="bottom"
          title={title}
          closeOnEscape={false}
        >
          {form}
        </Drawer>
      )}
    </div>
  )
}
