/** What a person types for a day, `5/6/2017`, `05-06-2017` or `5.6.2017`, as `2017-06-05`; day before month, always. */
export function parseTypedDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? []
  if (year === '') return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null
}

/** `2017-06-05` as a person types it: `5/6/2017`. */
export function writeDay(day: string | null): string {
  if (day === null) return ''
  const [year, month, date] = day.split('-').map(Number)
  return `${date}/${month}/${year}`
}

interface Bounds {
  minDate?: string | undefined
  maxDate?: string | undefined
}

/** What is wrong with a typed day, in a sentence; null when nothing is. Nothing typed is not wrong. */
export function findDayMistake(text: string, { minDate, maxDate }: Bounds): string | null {
  if (text.trim() === '') return null
  const day = parseTypedDay(text)
  if (day === null) return 'Ngày không đúng; nhập theo mẫu ngày/tháng/năm.'
  if (minDate !== undefined && day < minDate) return `Ngày không được trước ${writeDay(minDate)}.`
  if (maxDate !== undefined && day > maxDate) return `Ngày không được sau ${writeDay(maxDate)}.`
  return null
}
