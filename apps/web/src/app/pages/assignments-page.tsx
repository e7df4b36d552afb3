import { ColumnChoice, useListColumns } from '../../features/saved-filters/column-choice.tsx'
import { SavedFilters } from '../../features/saved-filters/saved-filters.tsx'
import { Assignments } from '../../features/tasks/list/assignments.tsx'

export function Component() {
  const columns = useListColumns()
  return <Assignments columns={columns} columnChoice={<ColumnChoice />} saved={<SavedFilters page="tasks" />} />
}
