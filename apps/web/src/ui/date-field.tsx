import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type DayCalendar from './day-calendar.tsx'
import { findDayMistake, parseTypedDay, writeDay } from './typed-day.ts'

interface DateFieldProps {
  label: string
  id?: string
  /** civil date `YYYY-MM-DD` or null */
  value: string | null
  onChange: (day: string | null) => void
  description?: string
  error?: string | undefined
  required?: boolean
  disabled?: boolean
  minDate?: string
  maxDate?: string
  /** the day the calendar opens at; give the server's day */
  today?: string
}

/** A day typed as d/M/yyyy; the calendar comes only when asked for, and covers nothing before. */
export function DateField({ label, value, onChange, error, minDate, maxDate, today, ...rest }: DateFieldProps) {
  const [typed, setTyped] = useState(() => writeDay(value))
  const [left, setLeft] = useState(false)
  const [opened, setOpened] = useState(false)
  const [Calendar, setCalendar] = useState<typeof DayCalendar | null>(null)
  // the value was set from outside: the calendar, or a form that was filled or emptied
  if (parseTypedDay(typed) !== value) setTyped(writeDay(value))
  const mistake = left ? findDayMistake(typed, { minDate, maxDate }) : null
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    onChange(parseTypedDay(text))
  }
  const pick = (day: string | null) => {
    type(writeDay(day))
    setOpened(false)
  }
  // heavy, so it is fetched at the first use; opened only when it is there, so that the keyboard goes into it
  const toggle = async () => {
    if (Calendar === null) {
      const { default: loaded } = await import('./day-calendar.tsx')
      setCalendar(() => loaded)
    }
    setOpened(!opened)
  }
  // Escape closes the calendar alone, not the dialog the input stands in
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setOpened(false)
  }
  return (
    <TextInput
      label={label}
      placeholder="ngày/tháng/năm"
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      error={error ?? mistake}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setLeft(true)}
      rightSection={
        <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-end" shadow="md">
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              size="lg"
              disabled={rest.disabled ?? false}
              aria-label={`Mở lịch: ${label}`}
              onClick={() => void toggle()}
            >
              <IconCalendar aria-hidden size={18} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={`Lịch: ${label}`} onKeyDown={closeOnEscape}>
            {Calendar && <Calendar value={value} today={today} minDate={minDate} maxDate={maxDate} onPick={pick} />}
          </Popover.Dropdown>
        </Popover>
      }
      {...rest}
    />
  )
}
