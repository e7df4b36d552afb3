import { Holidays } from '../../features/holidays/holidays.tsx'

export function Component() {
  return <Holidays />
}
