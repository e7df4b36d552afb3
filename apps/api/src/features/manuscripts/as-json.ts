import type { Prisma } from '@phoihop/db/client'

export function asJson(value: unknown): Prisma.InputJsonValue {
  // a JSON round trip leaves plain data only
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue
}
