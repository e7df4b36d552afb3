import type { IntegrityCheck } from '@phoihop/contract/integrity'

/** What a check found wrong, and whose it is. */
export interface Fault {
  kind: IntegrityCheck['faults'][number]['kind']
  territoryId: string | null
  conclusionId?: string
  fileId?: string
  sha256?: string
}
