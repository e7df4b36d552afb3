import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import type { FormEvent, KeyboardEvent } from 'react'
import { FORCE_LABELS } from '../../../lib/labels.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import { useToday } from '../../../lib/today.ts'
import { AddressFields } from './address-fields.tsx'
import { compareTasks } from './compare-tasks.ts'
import { DeadlineFields } from './deadline-fields.tsx'
import { taskText } from '../desk/mark-text.ts'
import { QuoteField } from './quote-field.tsx'
import classes from './task-form.module.css'
import { UnsettledNames } from './unsettled-names.tsx'
import { type TaskFormInput, useTaskForm } from './use-task-form.ts'
import { VersionConflict } from '../version-conflict.tsx'

/** One task: the sentence, who, by when, what must come of it. */
export function TaskForm(input: TaskFormInput & { onClose: () => void }) {
  const today = useToday()
  const { paper, task, suggestion, span, onSpan, onClose } = input
  const form = useTaskForm(input)
  const { typed, change, errors } = form
  const send = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event)
    if (event.key === 'Escape' && !event.defaultPrevented && !isListOpen(event.target)) onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the inputs inside
    <form
      onSubmit={send}
      onKeyDown={onKeyDown}
      noValidate
      data-own-keys
      aria-label={task ? taskText.editTask : suggestion ? taskText.editSuggestion : taskText.newTask}
    >
      <Stack gap="sm">
        <QuoteField paper={paper} taskId={task?.id ?? null} span={span} error={errors.fields.start} onSpan={onSpan} />
        <UnsettledNames
          names={typed.unsettled}
          onDrop={(name) => change({ unsettled: typed.unsettled.filter((one) => one !== name) })}
        />
        <AddressFields paper={paper} span={span} typed={typed} error={errors.fields.addresses} onChange={change} />
        <NativeSelect
          label={taskText.force}
          error={errors.fields.force}
          data={Object.entries(FORCE_LABELS).map(([value, label]) => ({ value, label }))}
          value={typed.force}
          onChange={(event) => {
            const force = FORCES.find((one) => one === event.currentTarget.value)
            if (force) change({ force })
          }}
        />
        <DeadlineFields
          paperDay={paper.issuedOn ?? today}
          typed={typed.deadline}
          errors={errors.fields}
          onChange={(deadline) => change({ deadline })}
        />
        <TextInput
          label={taskText.output}
          description={taskText.outputHint}
          error={errors.fields.output}
          maxLength={300}
          value={typed.output}
          onChange={(event) => change({ output: event.currentTarget.value })}
        />
        <Checkbox
          label={taskText.wantsPaper}
          checked={typed.wantsPaper}
          onChange={(event) => change({ wantsPaper: event.currentTarget.checked })}
        />
        <Checkbox
          label={taskText.answersProposal}
          checked={typed.answersProposal}
          onChange={(event) => change({ answersProposal: event.currentTarget.checked })}
        />
        {form.theirs ? (
          <VersionConflict
            rows={compareTasks(paper, { ...typed, span }, form.theirs)}
            busy={form.busy}
            onMine={form.keepMine}
            onTheirs={() => {
              const theirSpan = form.takeTheirs()
              if (theirSpan) onSpan(theirSpan)
            }}
          />
        ) : (
          <FormAlert message={errors.general} />
        )}
        <Group justify="flex-end" gap="xs" className={classes.foot ?? ''}>
          <Button variant="default" onClick={onClose}>
            {taskText.cancel}
          </Button>
          {suggestion && (
            <Button variant="default" disabled={form.busy} onClick={form.keep}>
              {taskText.keepOpen}
            </Button>
          )}
          <Button type="submit" loading={form.busy}>
            {suggestion ? taskText.saveAccept : taskText.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const FORCES = ['order', 'request', 'must', 'commitment', 'continuing'] as const

/** Escape in an open list closes the list, not the form. */
function isListOpen(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true'
}
