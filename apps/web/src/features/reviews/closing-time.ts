/** Vietnam is seven hours ahead, the whole year. */
const OFFSET = '+07:00'
const TIME = /^([01]?\d|2[0-3])[:h]([0-5]\d)$/u

/** A day and a typed time of Vietnam as an instant; null where the time is none. */
export function closingInstant(day: string, time: string): string | null {
  const found = TIME.exec(time.trim())
  if (!found) return null
  const [, hour = '', minute = ''] = found
  return `${day}T${hour.padStart(2, '0')}:${minute}:00${OFFSET}`
}

/** The day and time of an instant in Vietnam, as the inputs take them. */
export function closingInputs(instant: string): { day: string; time: string } {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString()
  return { day: local.slice(0, 10), time: local.slice(11, 16) }
}
