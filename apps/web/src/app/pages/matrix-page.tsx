import { MatrixView } from '../../features/tasks/matrix/matrix-view.tsx'

export function Component() {
  return <MatrixView />
}
