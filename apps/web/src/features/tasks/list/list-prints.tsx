import { Button } from '@mantine/core'
import { taskListsApi } from '@phoihop/contract/task-lists'
import type { ListColumn } from '@phoihop/domain/tasks/list-columns'
import { useMutation } from '@tanstack/react-query'
import { IconPrinter, IconTableExport } from '@tabler/icons-react'
import { describeError } from '../../../lib/describe-error.ts'
import { fetchFile, saveFile } from '../../../lib/fetch-file.ts'
import { FormAlert } from '../../../ui/form-alert.tsx'
import type { AssignmentQuery } from '../api.ts'
import { text } from '../text.ts'

/** The list on paper, or as an Excel file with the same filter, order and columns. */
export function ListPrints({ query, columns }: { query: AssignmentQuery; columns: readonly ListColumn[] }) {
  const fetching = useMutation({
    mutationFn: () => fetchFile(taskListsApi.workbook, { query: { ...query, columns: columns.join(',') } }),
    onSuccess: saveFile,
    gcTime: 0,
  })
  return (
    <>
      <Button
        visibleFrom="sm"
        variant="default"
        leftSection={<IconPrinter aria-hidden size={18} />}
        onClick={() => window.print()}
      >
        {text.print}
      </Button>
      <Button
        variant="default"
        loading={fetching.isPending}
        leftSection={<IconTableExport aria-hidden size={18} />}
        onClick={() => fetching.mutate()}
      >
        {text.workbook}
      </Button>
      <FormAlert message={fetching.error ? describeError(fetching.error) : null} />
    </>
  )
}
