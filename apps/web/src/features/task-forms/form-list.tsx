import { Button, Group } from '@mantine/core'
import type { FormFormat, TaskForm } from '@phoihop/contract/task-forms'
import { useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { describeError } from '../../lib/describe-error.ts'
import { saveFile } from '../../lib/fetch-file.ts'
import { formatDay, formatText } from '../../lib/format.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { FormAlert } from '../../ui/form-alert.tsx'
import { PagedPanel } from '../../ui/paged-panel.tsx'
import { fetchForm, taskFormQueries } from './api.ts'
import { text } from './text.ts'

const COLUMNS: readonly Column<TaskForm>[] = [
  { key: 'unit', header: text.unit, leading: true, render: ({ organisation }) => organisation.shortName },
  { key: 'day', header: text.day, width: '110px', render: ({ madeOn }) => formatDay(madeOn) },
  { key: 'sent', header: text.sentTo, width: '24%', render: ({ email }) => formatText(email) },
  { key: 'taken', header: text.taken, width: '130px', render: ({ taken, works }) => text.takenOf(taken, works) },
  { key: 'files', header: text.files, width: '190px', render: (row) => <Files form={row} /> },
]

/** The forms made, and their files. */
export function FormList() {
  const list = useSuspenseInfiniteQuery(taskFormQueries.list())
  return (
    <PagedPanel
      id="forms"
      list={list}
      title={text.formsTitle}
      empty={{ title: text.formsEmpty, hint: text.formsEmptyHint }}
    >
      {(rows) => <DataTable caption={text.formsCaption} columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />}
    </PagedPanel>
  )
}

function Files({ form: { id, organisation } }: { form: TaskForm }) {
  const fetching = useMutation({
    mutationFn: (format: FormFormat) => fetchForm(id, format),
    onSuccess: saveFile,
    gcTime: 0,
  })
  return (
    <>
      <Group gap={4}>
        {(['docx', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            size="compact-md"
            aria-label={text.download(text[format], organisation.shortName)}
            loading={fetching.isPending && fetching.variables === format}
            onClick={() => fetching.mutate(format)}
          >
            {text[format]}
          </Button>
        ))}
      </Group>
      <FormAlert message={fetching.error ? describeError(fetching.error) : null} />
    </>
  )
}
