import type { AddressOptions } from '@phoihop/contract/organisations'
import type { TaskAddress } from '@phoihop/contract/task-shapes'

/** The addressees of one role as a person reads them; classes with how many they stand for, where that is known. */
export function addressNames(
  addresses: readonly TaskAddress[],
  role: TaskAddress['role'],
  options?: AddressOptions,
): string[] {
  return addresses
    .filter((address) => address.role === role)
    .map((address) => {
      if (address.organisation) return address.organisation.shortName
      const members = options?.classes.find((one) => one.code === address.class?.code)?.members
      const name = address.class?.name ?? address.words ?? ''
      return members === undefined ? name : `${name} · ${members}\u00a0đơn\u00a0vị`
    })
}
