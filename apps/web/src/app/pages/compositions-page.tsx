import { Compositions } from '../../features/sittings/compositions.tsx'

export function Component() {
  return <Compositions />
}
