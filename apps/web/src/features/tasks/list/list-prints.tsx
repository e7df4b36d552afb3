import { taskListsApi } from '@phoihop/contract/task-lists'
import type { ListColumn } from '@phoihop/domain/tasks/list-columns'
import { fetchFile } from '../../../lib/fetch-file.ts'
import { WorkbookButton } from '../../../lib/workbook-button.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import type { AssignmentQuery } from '../api.ts'
import { text } from '../text.ts'

/** The list on paper, or as an Excel file with the same filter, order and columns. */
export function ListPrints({ query, columns }: { query: AssignmentQuery; columns: readonly ListColumn[] }) {
  return (
    <>
      <PrintButton label={text.print} />
      <WorkbookButton
        label={text.workbook}
        fetchWorkbook={() => fetchFile(taskListsApi.workbook, { query: { ...query, columns: columns.join(',') } })}
      />
    </>
  )
}
