import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/vi'
import { parseTypedDay } from './parse-typed-day.ts'

interface DateFieldProps {
  label: string
  /** civil date `YYYY-MM-DD` or null */
  value: string | null
  onChange: (day: string | null) => void
  description?: string
  error?: string | undefined
  required?: boolean
  minDate?: string
  maxDate?: string
  /** the day the calendar opens at; give the server's day */
  today?: string
}

/** A day typed as d/M/yyyy or picked from the calendar. Heavy: import it only from parts that are loaded late. */
export function DateField({ label, value, onChange, description, error, required, minDate, maxDate, today }: DateFieldProps) {
  return (
    <DateInput
      label={label}
      value={value}
      onChange={onChange}
      valueFormat="D/M/YYYY"
      dateParser={parseTypedDay}
      placeholder="ngày/tháng/năm"
      locale="vi"
      firstDayOfWeek={1}
      description={description}
      error={error}
      required={required ?? false}
      clearable
      popoverProps={{ withinPortal: true }}
      {...(today ? { defaultDate: today } : {})}
      {...(minDate ? { minDate } : {})}
      {...(maxDate ? { maxDate } : {})}
    />
  )
}
