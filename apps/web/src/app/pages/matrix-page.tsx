import { SavedFilters } from '../../features/saved-filters/saved-filters.tsx'
import { MatrixView } from '../../features/tasks/matrix/matrix-view.tsx'

export function Component() {
  return <MatrixView saved={<SavedFilters page="matrix" />} />
}
