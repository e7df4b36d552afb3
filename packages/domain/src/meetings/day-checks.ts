import { addDays, type CivilDate, weekdayOf } from '../civil-date.ts'
import { isWorkingDay } from '../calendar/working-days.ts'

/** A day off or a make-up working day, by name. */
export interface SpecialDay {
  date: CivilDate
  name: string
  working: boolean
}

/** The hours and bodies of a meeting that is being put on a day. `chair`: the name, folded. */
export interface Slot {
  heldOn: CivilDate
  beginsAt: string | null
  endsAt: string | null
  hostId: string
  convenerId: string
  chair: string | null
}

/** Another meeting that stands already. `shared`: names of those invited to both, as far as known. */
export interface Busy extends Slot {
  title: string
  shared: readonly string[]
}

export interface Office {
  today: CivilDate
  days: readonly SpecialDay[]
  busy: readonly Busy[]
}

export type DayWarning =
  | { kind: 'past' }
  | { kind: 'weekend' }
  | { kind: 'holiday'; name: string }
  | { kind: 'clash'; why: 'chair' | 'people' | 'body'; with: string; beginsAt: string | null }

const LOOK_AHEAD = 60
const LOOK_BACK = 21

/** What speaks against that day, the gravest first. */
export function dayWarnings(slot: Slot, office: Office): DayWarning[] {
  const warnings: DayWarning[] = []
  if (slot.heldOn < office.today) warnings.push({ kind: 'past' })
  const special = office.days.find((day) => day.date === slot.heldOn)
  if (special && !special.working) warnings.push({ kind: 'holiday', name: special.name })
  else if (!special && weekdayOf(slot.heldOn) > 5) warnings.push({ kind: 'weekend' })
  for (const other of office.busy) {
    const why = clashOf(slot, other)
    if (why) warnings.push({ kind: 'clash', why, with: other.title, beginsAt: other.beginsAt })
  }
  return warnings
}

/** The first day from `slot.heldOn` on that nothing speaks against, within two months and not after `until`; null: none. */
export function nextFreeDay(slot: Slot, office: Office, until?: CivilDate): CivilDate | null {
  return firstFree(slot, office, { step: 1, most: LOOK_AHEAD, until })
}

/** The same backwards, within three weeks. */
export function lastFreeDay(slot: Slot, office: Office): CivilDate | null {
  return firstFree(slot, office, { step: -1, most: LOOK_BACK })
}

interface Way {
  step: 1 | -1
  most: number
  until?: CivilDate | undefined
}

function firstFree(slot: Slot, office: Office, { step, most, until }: Way): CivilDate | null {
  for (let i = 0; i <= most; i += 1) {
    const heldOn = addDays(slot.heldOn, i * step)
    if (until !== undefined && heldOn > until) return null
    if (heldOn < office.today || !isOfficeDay(heldOn, office)) continue
    if (!office.busy.some((other) => clashOf({ ...slot, heldOn }, other))) return heldOn
  }
  return null
}

/** Whether offices work on that day. */
export function isOfficeDay(date: CivilDate, { days }: Pick<Office, 'days'>): boolean {
  return isWorkingDay(date, new Map(days.map((day) => [day.date, day.working])))
}

/** Why two meetings cannot stand together: one chair, the same people, or one and the same body at one time. */
export function clashOf(slot: Slot, other: Busy): 'chair' | 'people' | 'body' | null {
  if (slot.heldOn !== other.heldOn || !overlap(slot, other)) return null
  if (slot.chair !== null && slot.chair === other.chair) return 'chair'
  if (other.shared.length > 0) return 'people'
  const bodies = [slot.hostId, slot.convenerId]
  return bodies.includes(other.hostId) || bodies.includes(other.convenerId) ? 'body' : null
}

/** Hours that are not known may be any; a meeting without an end takes the half day it begins in. */
function overlap(a: Slot, b: Slot): boolean {
  if (a.beginsAt === null || b.beginsAt === null) return true
  return a.beginsAt < endOf(b.beginsAt, b.endsAt) && b.beginsAt < endOf(a.beginsAt, a.endsAt)
}

function endOf(beginsAt: string, endsAt: string | null): string {
  return endsAt ?? (beginsAt < '12:00' ? '12:00' : '24:00')
}
