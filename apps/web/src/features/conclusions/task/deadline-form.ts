import type { Deadline, PaperTask } from '@phoihop/contract/task-shapes'
import { type CivilDate, partsOf } from '@phoihop/domain/civil-date'
import { lastGoodDay, quarterOf } from '@phoihop/domain/tasks/deadline'

/** What the inputs of a deadline hold; each kind reads the ones that are its own. */
export interface DeadlineTyped {
  kind: PaperTask['deadline']['kind']
  words: string
  on: CivilDate | null
  /** "trước ngày": the day itself is too late */
  exclusive: boolean
  time: string
  year: number
  /** month 1–12, quarter 1–4 or half 1–2 */
  index: number
  startOn: CivilDate | null
  recurrence: NonNullable<Deadline['recurrence']>
  reviewOn: CivilDate | null
}

export function emptyDeadline(today: CivilDate): DeadlineTyped {
  const { year, month } = partsOf(today)
  return {
    kind: 'none',
    words: '',
    on: null,
    exclusive: false,
    time: '',
    year,
    index: month,
    startOn: null,
    recurrence: 'quarterly',
    reviewOn: null,
  }
}

/** The last good day of what is typed; null where the kind has none or the day is still missing. */
export function dueDayOf(typed: DeadlineTyped): CivilDate | null {
  const { kind, on, exclusive, year, index } = typed
  switch (kind) {
    case 'day':
      return on && lastGoodDay({ kind, on, exclusive })
    case 'datetime':
    case 'week':
    case 'range':
      return on && lastGoodDay({ kind, on })
    case 'month':
    case 'quarter':
    case 'half-year':
      return lastGoodDay({ kind, year, index })
    case 'year':
    case 'school-year':
      return lastGoodDay({ kind, year })
    default:
      return null
  }
}

export function toDeadline(typed: DeadlineTyped): Deadline {
  const { kind } = typed
  const isUndated = kind === 'none' || kind === 'event' || kind === 'standing' || kind === 'from'
  return {
    kind,
    words: typed.words.trim() || null,
    dueOn: dueDayOf(typed),
    dueTime: kind === 'datetime' ? typed.time || null : null,
    startOn: kind === 'range' || kind === 'from' || kind === 'recurring' ? typed.startOn : null,
    recurrence: kind === 'recurring' ? typed.recurrence : null,
    reviewOn: isUndated ? typed.reviewOn : null,
  }
}

/** A stored deadline back into the inputs: "trước 15/5" comes back as its last good day, 14/5. */
export function fromDeadline(deadline: Deadline, today: CivilDate): DeadlineTyped {
  const empty = emptyDeadline(today)
  const { kind, dueOn } = deadline
  const due = dueOn === null ? null : partsOf(dueOn)
  return {
    ...empty,
    kind,
    words: deadline.words ?? '',
    on: dueOn,
    time: deadline.dueTime ?? '',
    year: due === null ? empty.year : due.year - (kind === 'school-year' ? 1 : 0),
    index: dueOn === null ? firstIndex(kind, today) : indexOf(kind, dueOn),
    startOn: deadline.startOn,
    recurrence: deadline.recurrence ?? empty.recurrence,
    reviewOn: deadline.reviewOn,
  }
}

/** Another kind: the number of the month, quarter or half goes to the one of that day; the rest stays as typed. */
export function withKind(typed: DeadlineTyped, kind: DeadlineTyped['kind'], day: CivilDate): DeadlineTyped {
  return { ...typed, kind, index: firstIndex(kind, day) }
}

function firstIndex(kind: DeadlineTyped['kind'], today: CivilDate): number {
  return indexOf(kind, today)
}

function indexOf(kind: DeadlineTyped['kind'], day: CivilDate): number {
  if (kind === 'quarter') return quarterOf(day)
  if (kind === 'half-year') return Math.ceil(partsOf(day).month / 6)
  return partsOf(day).month
}
