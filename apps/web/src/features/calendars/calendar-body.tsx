import { useQuery } from '@tanstack/react-query'
import { describeError } from '../../lib/describe-error.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { type CalendarQuery, calendarQueries } from './api.ts'
import type { Span } from './calendar-days.ts'
import { DayList } from './day-list.tsx'
import { MonthGrid } from './month-grid.tsx'
import { type CalendarView, text } from './text.ts'
import { WeekColumns } from './week-columns.tsx'

interface CalendarBodyProps {
  view: CalendarView
  day: string
  span: Span
  query: CalendarQuery
  /** a body has to be chosen first */
  needsUnit: boolean
  onDay: (day: string) => void
}

/** The days of a view with their meetings. */
export function CalendarBody({ view, day, span, query, needsUnit, onDay }: CalendarBodyProps) {
  const { data, error, refetch } = useQuery({ ...calendarQueries.meetings(query), enabled: !needsUnit })
  if (needsUnit) return <EmptyState title={text.noUnit} hint={text.chooseUnit} />
  if (error) return <ErrorState message={describeError(error)} onRetry={() => void refetch()} />
  if (!data) return <Loading label={text.loading} />
  const known = { rows: data.rows, specialDays: data.days, span, day }
  if (view === 'month') return <MonthGrid {...known} onDay={onDay} />
  return view === 'week' ? <WeekColumns {...known} /> : <DayList {...known} />
}
