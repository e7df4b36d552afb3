import { Deliveries } from '../../features/deliveries/deliveries.tsx'

export function Component() {
  return <Deliveries />
}
