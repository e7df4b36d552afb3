import type { AddressEntry, TaskAddress } from '@phoihop/contract/task-shapes'

/** One addressee as the value of an option: a body or a class. */
export type AddressKey = `organisation:${string}` | `class:${string}`

export function organisationKey(id: string): AddressKey {
  return `organisation:${id}`
}

export function classKey(code: string): AddressKey {
  return `class:${code}`
}

export function keyOf(address: TaskAddress): AddressKey {
  return address.class ? classKey(address.class.code) : organisationKey(address.organisation?.id ?? '')
}

export function toAddress(key: string, role: AddressEntry['role']): AddressEntry {
  const value = key.slice(key.indexOf(':') + 1)
  const isClass = key.startsWith('class:')
  return { role, organisationId: isClass ? null : value, classCode: isClass ? value : null, words: null }
}
