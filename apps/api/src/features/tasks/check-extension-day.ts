import { type ExtensionFacts, findExtensionFault } from '@phoihop/domain/tasks/extension'
import { AppError } from '../../platform/app-error.ts'

/** Refuses a day until which the work cannot be given time, at its input. */
export function checkExtensionDay(until: string, facts: ExtensionFacts, field: string): void {
  const fault = findExtensionFault(until, facts)
  if (fault) throw new AppError(fault, { fields: { [field]: fault } })
}
