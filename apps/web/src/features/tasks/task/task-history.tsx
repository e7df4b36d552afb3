import { Button, NativeSelect } from '@mantine/core'
import type { Task } from '@phoihop/contract/task-shapes'
import { useState } from 'react'
import { Panel } from '../../../ui/panel.tsx'
import { ResponseItem } from './response-item.tsx'
import { taskFormText as words } from './task-act-forms.ts'
import classes from './unit-history.module.css'

const SHOWN = 8

/** Everything that was said and decided about the task, the newest first, of all units or of one. */
export function TaskHistory({ assignments }: Pick<Task, 'assignments'>) {
  const [unitId, setUnitId] = useState('')
  const [shown, setShown] = useState(SHOWN)
  const units = new Map(assignments.map(({ organisation }) => [organisation.id, organisation.name]))
  const all = assignments
    .filter(({ organisation }) => unitId === '' || organisation.id === unitId)
    .flatMap(({ responses, organisation }) => responses.map((response) => ({ response, unit: organisation.shortName })))
    .toSorted((a, b) => b.response.at.localeCompare(a.response.at) || b.response.id.localeCompare(a.response.id))
  if (assignments.every(({ responses }) => responses.length === 0)) return null
  const left = all.length - shown
  return (
    <Panel
      title={words.history}
      id="history"
      aside={
        <NativeSelect
          aria-label={words.historyUnit}
          value={unitId}
          data={[{ value: '', label: words.historyAll }, ...[...units].map(([value, label]) => ({ value, label }))]}
          onChange={(event) => setUnitId(event.currentTarget.value)}
        />
      }
    >
      <ol className={classes.list}>
        {all.slice(0, shown).map(({ response, unit }) => (
          <ResponseItem key={response.id} response={response} unit={unit} showsUnit />
        ))}
      </ol>
      {left > 0 && (
        <Button variant="default" mt="sm" onClick={() => setShown(shown + 30)}>
          {words.historyMore(Math.min(left, 30))}
        </Button>
      )}
    </Panel>
  )
}
