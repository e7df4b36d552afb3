import { FileCheck } from '../../features/renditions/file-check.tsx'

export function Component() {
  return <FileCheck />
}
