import type { CivilDate } from '@phoihop/domain/civil-date'

/** A civil date as Prisma takes it for a `date` column: midnight UTC of that day. */
export function toColumn(date: CivilDate): Date
export function toColumn(date: CivilDate | null): Date | null
export function toColumn(date: CivilDate | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00.000Z`)
}

/** A `date` column as Prisma gives it → the civil date. */
export function fromColumn(date: Date): CivilDate
export function fromColumn(date: Date | null): CivilDate | null
export function fromColumn(date: Date | null): CivilDate | null {
  return date === null ? null : date.toISOString().slice(0, 10)
}
