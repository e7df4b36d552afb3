import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/vi'
import classes from './day-calendar.module.css'

interface DayCalendarProps {
  value: string | null
  today: string | undefined
  minDate: string | undefined
  maxDate: string | undefined
  onPick: (day: string | null) => void
}

const LABELS = {
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  previousYear: 'Năm trước',
  nextYear: 'Năm sau',
  previousDecade: 'Mười năm trước',
  nextDecade: 'Mười năm sau',
  monthLevelControl: 'Chọn tháng',
  yearLevelControl: 'Chọn năm',
}

/** A month to pick a day from. Heavy, so it is loaded when it is opened. */
export default function DayCalendar({ value, today, minDate, maxDate, onPick }: DayCalendarProps) {
  const openAt = value ?? today
  return (
    <DatePicker
      value={value}
      onChange={onPick}
      locale="vi"
      firstDayOfWeek={1}
      hideOutsideDates
      classNames={{ day: classes.day ?? '' }}
      ariaLabels={LABELS}
      {...(openAt ? { defaultDate: openAt } : {})}
      {...(minDate ? { minDate } : {})}
      {...(maxDate ? { maxDate } : {})}
    />
  )
}
