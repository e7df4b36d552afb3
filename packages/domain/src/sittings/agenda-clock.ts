/** A point of the agenda as the clock needs it; times in milliseconds. */
export interface ClockedItem {
  id: string
  minutes: number | null
  startedAt: number | null
  endedAt: number | null
}

export interface AgendaClock {
  /** the one being dealt with */
  currentId: string | null
  nextId: string | null
  /** how long the current one has been going, in seconds */
  elapsed: number
  /** what is left of its minutes, in seconds; negative when over; null when it has none */
  left: number | null
  /** minutes planned for what is still to come, the rest of the current one included */
  minutesLeft: number
}

/** Where the agenda stands at a moment. */
export function readAgendaClock(items: readonly ClockedItem[], now: number): AgendaClock {
  const index = items.findIndex((item) => item.startedAt !== null && item.endedAt === null)
  const current = items[index]
  const started = current?.startedAt ?? null
  const elapsed = started === null ? 0 : Math.max(0, Math.floor((now - started) / 1000))
  const minutes = current?.minutes ?? null
  const left = minutes === null ? null : minutes * 60 - elapsed
  const waiting = items.filter((item) => item.startedAt === null)
  const ahead = waiting.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
  return {
    currentId: current?.id ?? null,
    nextId: waiting[0]?.id ?? null,
    elapsed,
    left,
    minutesLeft: ahead + Math.max(0, Math.ceil((left ?? 0) / 60)),
  }
}

/** The hour each point is expected to begin, from the meeting's own hour: "08:30"; null after a point without minutes. */
export function expectedHours(
  items: readonly Pick<ClockedItem, 'minutes'>[],
  beginsAt: string | null,
): (string | null)[] {
  let at: number | null = beginsAt === null ? null : minutesOf(beginsAt)
  return items.map(({ minutes }) => {
    const hour = at === null ? null : hourOf(at)
    at = at === null || minutes === null ? null : at + minutes
    return hour
  })
}

function minutesOf(hour: string): number {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  return hours * 60 + minutes
}

function hourOf(minutes: number): string {
  const day = minutes % (24 * 60)
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`
}
