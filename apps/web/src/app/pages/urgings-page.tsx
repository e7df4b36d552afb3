import { Urgings } from '../../features/urgings/urgings.tsx'

export function Component() {
  return <Urgings />
}
