export const EMPTY = '—'

/** `'2017-06-20'` → `20/6/2017`; nothing → —. */
export function formatDay(day: string | null | undefined): string {
  if (!day) return EMPTY
  const [year, month, date] = day.split('-').map(Number)
  return `${date}/${month}/${year}`
}

const INSTANT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant in UTC → `9:05 ngày 20/6/2017` by the clock of Vietnam. */
export function formatInstant(instant: string | null | undefined): string {
  if (!instant) return EMPTY
  const parts = Object.fromEntries(INSTANT.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
  return `${Number(parts.hour)}:${parts.minute} ngày ${parts.day}/${parts.month}/${parts.year}`
}

/** An instant in UTC → `9:05` by the clock of Vietnam. */
export function formatClock(instant: string): string {
  const parts = Object.fromEntries(INSTANT.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
  return `${Number(parts.hour)}:${parts.minute}`
}

/** From one instant to another: `8:02 – 8:04 ngày 20/6/2017`, both days when they differ. */
export function formatSpan(from: string, to: string): string {
  const [start, end] = [formatInstant(from), formatInstant(to)]
  if (start === end) return start
  const isOneDay = start.slice(start.indexOf(' ')) === end.slice(end.indexOf(' '))
  return `${isOneDay ? formatClock(from) : start} – ${end}`
}

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** 1234.5 → `1.234,5`; nothing → —. */
export function formatNumber(value: number | null | undefined): string {
  return value === null || value === undefined ? EMPTY : NUMBER.format(value)
}

/** The share of a whole as `37,5 %`; of nothing: —. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? EMPTY : `${NUMBER.format((100 * part) / whole)} %`
}

/** 2 600 000 → `2,5 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${NUMBER.format(Math.round(bytes / 1024))} KB`
  return `${NUMBER.format(bytes / (1024 * 1024))} MB`
}

/** Days past the last good day → `quá 12 ngày`; null when not late. */
export function formatLate(days: number): string | null {
  return days > 0 ? `quá ${formatNumber(days)} ngày` : null
}

/** A text that may be missing: — instead of nothing. */
export function formatText(text: string | null | undefined): string {
  return text?.trim() || EMPTY
}
