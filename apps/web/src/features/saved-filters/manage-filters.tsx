import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import type { SavedFilter } from '@phoihop/contract/saved-filters'
import { useState } from 'react'
import { describeError } from '../../lib/describe-error.ts'
import { newKey } from '../../lib/new-key.ts'
import { notify } from '../../lib/notify.ts'
import { FormAlert } from '../../ui/form-alert.tsx'
import { notifyWithAct } from '../../ui/notify-with-act.tsx'
import { useChangeFilter, useKeepFilter, useRemoveFilter } from './api.ts'
import classes from './saved-filters.module.css'
import { text } from './text.ts'

/** The own filters: other names, shared or not, or gone. */
export function ManageFilters({ rows }: { rows: readonly SavedFilter[] }) {
  if (rows.length === 0) return <p>{text.none}</p>
  return (
    <ul className={classes.manage}>
      {rows.map((row) => (
        <li key={row.id}>
          <FilterForm row={row} />
        </li>
      ))}
    </ul>
  )
}

function FilterForm({ row }: { row: SavedFilter }) {
  const [name, setName] = useState(row.name)
  const [shared, setShared] = useState(row.shared)
  const change = useChangeFilter()
  const remove = useRemoveFilter()
  const keep = useKeepFilter()
  const error = change.error ?? remove.error
  const { id, version, page, address } = row
  const save = () => change.mutate({ id, version, name, shared }, { onSuccess: () => void notify(text.changed(name)) })
  const drop = () =>
    remove.mutate(row, {
      onSuccess: () =>
        void notifyWithAct(text.removed(row.name), {
          label: text.undo,
          run: () => keep.mutate({ name: row.name, page, address, shared: row.shared, idempotencyKey: newKey() }),
        }),
    })
  return (
    <Stack gap={6}>
      <TextInput
        label={text.name}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox label={text.shared} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
      <FormAlert message={error ? describeError(error) : null} />
      <Group gap="xs" justify="flex-end">
        <Button
          variant="subtle"
          color="danger"
          aria-label={text.removeOf(row.name)}
          loading={remove.isPending}
          onClick={drop}
        >
          {text.remove}
        </Button>
        <Button
          variant="default"
          disabled={name.trim() === '' || (name === row.name && shared === row.shared)}
          loading={change.isPending}
          onClick={save}
        >
          {text.change}
        </Button>
      </Group>
    </Stack>
  )
}
